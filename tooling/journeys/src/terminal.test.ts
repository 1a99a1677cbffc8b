// The same house seen from a real terminal: sign in, the screen at two sizes, why a date, progress reported, quit;
// and a document read, reviewed by keys and published.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MONITOR, openHouse, root, type House } from './house.ts'
import { planPage } from './plan-page.ts'
import { openTerminal } from './terminal.ts'

const tiendo = join(root, 'apps', 'tui', 'dist', 'tiendo.mjs')
const home = mkdtempSync(join(tmpdir(), 'tiendo-home-'))

let house: House
let env: Record<string, string>
beforeAll(async () => {
  house = await openHouse()
  env = { XDG_CONFIG_HOME: home, TIENDO_SERVER: house.url, LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' }
}, 120_000)
afterAll(async () => {
  await house.close()
  rmSync(home, { recursive: true, force: true })
})

const command = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [tiendo, ...args], { encoding: 'utf8', input, env: { ...process.env, ...env } })

describe('the terminal', () => {
  it('asks to sign in, and takes a password from its input', () => {
    expect(command(['plans', '--json']).status).toBe(3)
    expect(command(['login', '--email', MONITOR, '--password-stdin'], 'wrong').status).toBe(3)
    const signedIn = command(['login', '--email', MONITOR, '--password-stdin'], 'mau-2026\n')
    expect([signedIn.status, signedIn.stdout]).toEqual([0, ''])
    const plans: unknown = JSON.parse(command(['plans', '--json']).stdout)
    expect(plans).toMatchObject({ schema: 'tiendo.plans/1' })
  })

  it.each([
    [80, 24],
    [160, 50],
  ])('at %i × %i shows my work within its rows, says why a date, and quits', async (columns, rows) => {
    const terminal = openTerminal(process.execPath, [tiendo], { columns, rows, env })
    const screen = await terminal.shows(/quá hạn \d+ ngày/)
    expect(screen.at(-1)).toBe('')
    expect(screen.every((line) => line.length <= columns)).toBe(true)
    terminal.type('w')
    // The words of the page, not of the preview: "scroll · esc closes".
    await terminal.shows('j/k cuộn · esc đóng')
    terminal.type('\u001B')
    await terminal.shows('STT')
    terminal.type('?')
    await terminal.shows('tiendo progress')
    terminal.type('\u001B')
    await terminal.shows('STT')
    terminal.type('q')
    expect(await terminal.ended).toBe(0)
  })

  it('reports progress that another program then sees', async () => {
    const terminal = openTerminal(process.execPath, [tiendo], { columns: 100, rows: 30, env })
    await terminal.shows(/quá hạn \d+ ngày/)
    terminal.type('u')
    await terminal.shows('Đạt được, %')
    // What stood in the field goes first.
    terminal.type('\u007F\u007F\u007F73\r')
    await terminal.shows(/quá hạn \d+ ngày +73/)
    terminal.type('q')
    expect(await terminal.ended).toBe(0)
    expect(command(['due', '--mine', '--json']).stdout).toContain('73')
  })

  it('without a terminal says so', () => {
    const outcome = command([])
    expect(outcome.status).toBe(2)
    expect(outcome.stderr).not.toMatch(/at .*\(.*:\d+:\d+\)/)
  })
})

describe('a document in the terminal', () => {
  const file = join(home, 'ke-hoach.html')
  const rows = [
    { title: 'Xây dựng cơ sở dữ liệu dùng chung', lead: 'Sở Nội vụ', coordinators: 'Sở Tài chính', time: 'Quý II/2026' },
    { title: 'Rà soát danh mục thiết bị đo; lập kế hoạch thay thế', lead: '', coordinators: 'Sở Tài chính', time: 'Năm 2026' },
    { title: 'Tổ chức lớp tập huấn nghiệp vụ', lead: 'Sở Công Thương', coordinators: 'Sở Nội vụ', time: 'kịp thời' },
  ]

  it('is imported, reviewed by keys, published, and followed from then on', async () => {
    writeFileSync(file, planPage('93/KH-UBND', rows))
    const imported = command(['import', file])
    expect([imported.status, imported.stderr]).toEqual([0, expect.stringContaining('3 nhiệm vụ')])
    const draft = imported.stdout.trim()

    const terminal = openTerminal(process.execPath, [tiendo, 'review', draft], { columns: 100, rows: 30, env })
    const before = /còn 2 trong (\d+)/.exec((await terminal.shows(/còn 2 trong \d+/)).join(' '))?.[1] ?? ''
    terminal.type('S')
    await terminal.shows(/Đã nhận \d+ giá trị/)
    // Two tasks in one row: parted, and put back.
    terminal.type('s')
    await terminal.shows(/1 Rà soát danh mục thiết bị đo;\n 2 lập kế hoạch thay thế/)
    terminal.type('\r')
    await terminal.shows('còn 3 trong')
    terminal.type('z')
    await terminal.shows(`còn 2 trong ${before}`)
    terminal.type('e')
    await terminal.shows('enter ghi')
    terminal.type('Sở Y tế\r')
    await terminal.shows('còn 1 trong')
    terminal.type('a')
    await terminal.shows(`đủ ${before} giá trị`)
    terminal.type('P')
    await terminal.shows('Mọi giá trị đã được xem')
    terminal.type('\r')
    expect(await terminal.ended).toBe(0)

    expect(command(['drafts']).stdout).not.toContain('93/KH-UBND')
    expect(command(['plans']).stdout).toContain('93/KH-UBND')
    expect(command(['tasks', '93/KH-UBND', '--csv']).stdout).toMatch(/Rà soát danh mục thiết bị đo; lập kế hoạch thay thế.*Sở Y tế/)
  })
})
