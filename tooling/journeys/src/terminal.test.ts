// The same house seen from a real terminal: sign in, the screen at two sizes, why a date, progress reported, quit.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MONITOR, openHouse, root, type House } from './house.ts'
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
