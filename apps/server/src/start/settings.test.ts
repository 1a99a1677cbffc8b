import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const read = (env: Record<string, string>) => readSettings(env, '/goc/.data')

describe('settings', () => {
  it('an empty environment is this machine, port 4310, the embedded database, samples', () => {
    expect(read({})).toEqual({
      ok: true,
      settings: {
        host: '127.0.0.1',
        port: 4310,
        databaseUrl: null,
        dataFolder: '/goc/.data',
        logLevel: 'warn',
        publicOrigin: null,
        behindProxy: false,
        secret: null,
        samples: true,
        administrator: 'quan-tri@tiendo.local',
        authorityName: 'Cơ quan chưa đặt tên',
      },
    })
  })

  it.each([
    [{ PORT: '8080' }, { port: 8080 }],
    [{ PORT: '' }, { port: 4310 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ DATABASE_URL: 'postgres://a@b/c' }, { databaseUrl: 'postgres://a@b/c' }],
    [{ TIENDO_DATA: '/noi/khac' }, { dataFolder: '/noi/khac' }],
    [{ TIENDO_URL: 'https://tiendo.example/' }, { publicOrigin: 'https://tiendo.example' }],
    [{ TIENDO_SAMPLES: 'off' }, { samples: false }],
    [{ TIENDO_PROXY: 'on' }, { behindProxy: true }],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  ])('%o', (env: Record<string, string>, expected) => {
    expect(read(env)).toMatchObject({ ok: true, settings: expected })
  })

  it('says every mistake at once, and what to write', () => {
    const result = read({ PORT: 'bốn nghìn', LOG_LEVEL: 'nhiều', DATABASE_URL: 'mysql://a', TIENDO_SECRET: 'ngắn' })
    expect(result.ok ? [] : result.advice).toEqual([
      'PORT phải là số nguyên từ 0 đến 65535, ví dụ 4310.',
      'DATABASE_URL phải bắt đầu bằng postgres:// hoặc postgresql://.',
      'LOG_LEVEL phải là một trong: fatal, error, warn, info, debug, trace, silent.',
      'TIENDO_SECRET phải có ít nhất 32 ký tự.',
    ])
  })
})
