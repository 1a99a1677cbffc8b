import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DurableFolder, durableStart } from './engine/durable-folder.ts'
import { openStore } from './open.ts'
import type { Store } from './store.ts'

let base = ''
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'tiendo-open-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

const open = async (dataDir: string): Promise<Store> => {
  const opened = await openStore({ dataDir, address: 'http://127.0.0.1:4310' })
  return opened.ok ? opened.value : expect.fail(JSON.stringify(opened.error))
}

describe('a data folder', { timeout: 120_000 }, () => {
  it('with Vietnamese and spaces in its name keeps what was written, and is free again once closed', async () => {
    const dataDir = join(base, 'dữ liệu tiến độ')
    const first = await open(dataDir)
    await first.addAuthority({ id: 'tinh-mau', name: 'Tỉnh Mẫu', sample: true })
    expect(await openStore({ dataDir })).toMatchObject({
      ok: false,
      error: { code: 'store/locked', holder: { pid: process.pid, address: 'http://127.0.0.1:4310' } },
    })
    await Promise.all([first.close(), first.close()])
    const second = await open(dataDir)
    expect([second.engine, await second.authorities()]).toEqual([
      'pglite',
      [{ id: 'tinh-mau', name: 'Tỉnh Mẫu', sample: true }],
    ])
    await second.close()
  })

  it('whose first start was cut short is made anew', async () => {
    await mkdir(join(base, 'database.new'))
    await writeFile(join(base, 'database.new', 'PG_VERSION'), '18')
    const store = await open(base)
    expect(await store.authorities()).toEqual([])
    await store.close()
    expect((await readdir(base)).toSorted()).toEqual(['database'])
  })

  it('that cannot be one is said to be unusable', async () => {
    const file = join(base, 'tệp')
    await writeFile(file, '')
    expect(await openStore({ dataDir: file })).toEqual({
      ok: false,
      error: { code: 'store/unreachable', reason: expect.stringContaining('EEXIST') },
    })
  })

  it('brings each commit to the disk before it is acknowledged', async () => {
    const folder = new DurableFolder(join(base, 'database'))
    const client = await PGlite.create({ fs: folder, startParams: [...durableStart] })
    await client.exec('create table a (x int)')
    for (let n = 0; n < 5; n += 1) {
      const before = folder.syncs
      await client.query('insert into a values ($1)', [n])
      expect(folder.syncs).toBeGreaterThan(before)
    }
    await client.close()
  })
})

describe('a server', () => {
  it('that does not answer is said to be unreachable, in its own words', async () => {
    expect(await openStore({ url: 'postgres://tiendo@127.0.0.1:1/none' })).toEqual({
      ok: false,
      error: { code: 'store/unreachable', reason: expect.stringContaining('ECONNREFUSED') },
    })
  })
})
