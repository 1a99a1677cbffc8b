// A scan from the scanner to the plan: recognised here, with nothing but what the house brings. One page is dropped in,
// asks for what was written by hand and is published; a long one is reviewed from its first page and stopped; the
// terminal reads the same and hears Ctrl-C.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { MONITOR, openHouse, root, signIn, type House, type Visit } from './house.ts'
import { scannedPage, scannedPlan } from './scanned-page.ts'
import { wrongInSight } from './sight.ts'
import { openTerminal } from './terminal.ts'

vi.setConfig({ testTimeout: 90_000 })

const tiendo = join(root, 'apps', 'tui', 'dist', 'tiendo.mjs')
const home = mkdtempSync(join(tmpdir(), 'tiendo-scan-'))
const MANY = 20

let house: House
let monitor: Visit
let one: ReturnType<typeof scannedPlan>
let long: ReturnType<typeof scannedPlan>
beforeAll(async () => {
  house = await openHouse()
  monitor = await signIn(house, MONITOR)
  const picture = await scannedPage(house.browser)
  one = scannedPlan(picture, 1, 'ban-quet.pdf')
  long = scannedPlan(picture, MANY, 'ban-quet-dai.pdf')
  for (const { name, buffer } of [one, long]) writeFileSync(join(home, name), buffer)
}, 120_000)
afterAll(async () => {
  await house.close()
  rmSync(home, { recursive: true, force: true })
})

const drop = async ({ page }: Visit, file: ReturnType<typeof scannedPlan>): Promise<void> => {
  await page.goto(`${house.url}/ban-doc`)
  await page.getByRole('button', { name: 'Nhập văn bản' }).first().waitFor()
  await page.locator('input[type=file]').first().setInputFiles(file)
}

describe('a scan in the browser', () => {
  it('asks for number and day with their cuttings, and is published', async () => {
    const { page } = monitor
    await drop(monitor, one)
    await page.waitForURL(/\/ban-doc\/.+/, { timeout: 40_000 })
    const number = page.getByRole('textbox', { name: 'Số ký hiệu' })
    await number.waitFor()
    expect(await number.evaluate((field) => field === document.activeElement)).toBe(true)
    const cutting = page.getByRole('img', { name: 'Hình cắt: số ký hiệu, trang 1' })
    await expect.poll(() => cutting.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 15_000 }).toBeGreaterThan(100)
    expect(await wrongInSight(page, 'scan-handwritten', { selector: 'main' })).toEqual([])
    await number.fill('123/KH-UBND')
    await number.press('Enter')
    const day = page.getByRole('textbox', { name: 'Ngày ban hành' })
    await day.fill('24/03/2026')
    await day.press('Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').getByRole('button', { name: /^Ban hành/ }).click()
    await page.waitForURL(/\/ke-hoach\/.+/)
    await page.getByText('123/KH-UBND').first().waitFor()
    expect(monitor.faults).toEqual([])
  })

  it('a long one is reviewed from its first page while it is read, and stopped', async () => {
    const { page } = monitor
    await drop(monitor, long)
    await page.getByText(/Đang đọc trang \d+ \/ 20; những trang đầu đã xem được\./).waitFor({ timeout: 40_000 })
    expect(await page.getByRole('button', { name: /^Ban hành theo dõi/ }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Dừng đọc' }).click()
    await page.getByText(/Các trang đã nhận dạng được giữ lại/).waitFor()
    await page.getByRole('button', { name: 'Dừng đọc' }).click()
    await page.waitForURL(/\/ban-doc$/)
    await page.getByRole('button', { name: 'Nhập văn bản' }).first().waitFor()
    await page.getByRole('listitem').filter({ hasText: 'ban-quet-dai.pdf' }).getByText('đã bỏ').waitFor()
    expect(monitor.faults).toEqual([])
  })
})

describe('a scan in the terminal', () => {
  const env = { LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' }

  it('is read like any other document', () => {
    const read = spawnSync(process.execPath, [tiendo, 'read', join(home, one.name), '--json'], { encoding: 'utf8', env: { ...process.env, ...env } })
    expect([read.status, read.stderr]).toEqual([0, ''])
    const draft: unknown = JSON.parse(read.stdout)
    expect(draft).toMatchObject({ schema: 'tiendo.draft/1', source: { kind: 'pdf', pages: 1 }, document: { kind: 'KẾ HOẠCH', number: null } })
  })

  it('says how far it is, and ends at Ctrl-C with a sentence', async () => {
    const terminal = openTerminal(process.execPath, [tiendo, 'read', join(home, long.name)], { columns: 100, rows: 10, env })
    await terminal.shows(/đang nhận dạng trang \d+\/20/)
    terminal.type('\u0003')
    await terminal.shows(/Đã dừng đọc theo yêu cầu/)
    expect(await terminal.ended).toBe(1)
    expect(terminal.screen().join('\n')).not.toMatch(/đang nhận dạng|at .*:\d+:\d+/)
  })
})
