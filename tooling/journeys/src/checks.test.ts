// A draft that does not add up, from the officer's browser to Word and back: its findings gone through by keyboard, one
// answered for, the commented copy taken, the corrected file read as its next reading; then the same in a pipeline.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { readDocument } from '@tiendo/reader'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { violations } from './axe.ts'
import { commentsOf } from './comments.ts'
import { correctedDraft, DOCX, firstDraft } from './draft-plan.ts'
import { OFFICER, openHouse, root, signIn, type House, type Visit } from './house.ts'

// A long way on a busy machine; what one waits for has its own, shorter limit.
vi.setConfig({ testTimeout: 90_000 })

const dir = mkdtempSync(join(tmpdir(), 'tiendo-checks-'))
let house: House
let officer: Visit
beforeAll(async () => {
  house = await openHouse()
  officer = await signIn(house, OFFICER, { reducedMotion: 'reduce' })
}, 120_000)
afterAll(async () => {
  await house.close()
  rmSync(dir, { recursive: true })
})

const importFile = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.goto(`${house.url}/ban-doc`)
  await page.getByRole('button', { name: 'Nhập văn bản' }).first().waitFor()
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: DOCX, buffer })
  await page.waitForURL(/\/ban-doc\/.+/)
  await page.getByRole('heading', { name: /^Duyệt bản đọc/ }).waitFor()
}

const panelOf = (page: Page) => page.getByRole('region', { name: /^Kiểm tra văn bản/ })
/** The finding that has the focus. */
const current = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.querySelector('b')?.textContent ?? '')

const SUM = 'Tổng số nhỏ hơn các mục 100.000.000 đồng'
const DATES = '77/QĐ-UBND mang 2 ngày khác nhau'
const GAP = 'Thiếu mục 3 trong phần kinh phí'

const counts = (page: Page) => panelOf(page).getByRole('heading', { level: 2 })
const REASON = 'mục 3 chuyển sang kế hoạch khác'

describe('a draft in Word', () => {
  it('has its findings gone through by keyboard; one is answered for with a reason', async () => {
    const { page } = officer
    await importFile(page, 'du-thao.docx', await firstDraft())
    await expect.poll(() => counts(page).innerText()).toContain('2 lỗi, 2 cảnh báo')
    await page.keyboard.press('f')
    const seen: string[] = []
    while (!seen.includes(GAP)) {
      await expect.poll(() => current(page)).not.toBe(seen.at(-1) ?? '')
      seen.push(await current(page))
      if (seen.at(-1) !== GAP) await page.keyboard.press('ArrowDown')
    }
    expect(seen.slice(0, 2).toSorted()).toEqual([DATES, SUM])
    // Where it stands is shown beside it.
    await page.locator('.source [data-current]').filter({ hasText: '4. Cây xanh' }).waitFor()

    await page.keyboard.press('w')
    const dialog = page.getByRole('dialog', { name: 'Ghi nhận là đúng' })
    await dialog.getByRole('textbox').waitFor()
    await dialog.getByRole('button', { name: 'Ghi nhận', exact: true }).press('Enter')
    await dialog.getByText('Hãy nêu lý do: người sau cần biết vì sao.').waitFor()
    await dialog.getByRole('textbox').fill(REASON)
    await dialog.getByRole('button', { name: 'Ghi nhận', exact: true }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => counts(page).innerText()).toContain('2 lỗi, 1 cảnh báo')
    await panelOf(page).getByText('1 điểm đã ghi nhận là đúng').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('comes back with comments at the words, and is the same draft', async () => {
    const { page } = officer
    const asked = panelOf(page).getByRole('link', { name: 'Tải bản góp ý (Word)' })
    const [download] = await Promise.all([page.waitForEvent('download'), asked.click()])
    expect(download.suggestedFilename()).toBe('du-thao.gop-y.docx')
    const copy = new Uint8Array(readFileSync(await download.path()))
    const comments = commentsOf(copy)
    const about = (rule: string) => comments.filter(({ text }) => text.endsWith(`[${rule}]`)).map((one) => one.about)
    expect(about('budget/total-mismatch')).toEqual([expect.stringContaining('500.000.000 đồng')])
    expect(about('citation/date-conflict')).toEqual([expect.stringContaining('77/QĐ-UBND ngày 05/12/2024')])
    expect(about('outline/gap')).toEqual([])
    expect(new Set(comments.map(({ author }) => author))).toEqual(new Set(['Tiến Độ']))
    expect(comments.find(({ text }) => text.includes(SUM))?.text).toContain('Phần lệch đúng bằng mục 2.')
    const read = async (bytes: Uint8Array) => {
      const result = await readDocument(bytes, 'a.docx')
      return result.ok ? { ...result.value.draft, source: null } : expect.fail(result.error.code)
    }
    expect(await read(copy)).toEqual(await read(await firstDraft()))
  })

  it('corrected, is the next reading: the errors are gone, what was answered for is kept', async () => {
    const { page } = officer
    await importFile(page, 'du-thao-2.docx', await correctedDraft())
    await page.getByRole('region', { name: 'Có vẻ là bản mới của' }).getByRole('button', { name: 'Đối chiếu' }).click()
    await panelOf(page).getByText('1 điểm đã ghi nhận là đúng').waitFor()
    const left = await counts(page).innerText()
    expect(left).not.toContain('lỗi')
    expect(left).toContain('1 cảnh báo')
    await panelOf(page).getByText('1 điểm đã ghi nhận là đúng').click()
    await panelOf(page).getByText(`“${REASON}”`).waitFor()
    expect(officer.faults).toEqual([])
  })
})

const tiendo = join(root, 'apps', 'tui', 'dist', 'tiendo.mjs')
const check = (...args: readonly string[]) =>
  spawnSync(process.execPath, [tiendo, 'check', ...args], { cwd: dir, encoding: 'utf8', env: { ...process.env, LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' } })

describe('a pipeline', () => {
  beforeAll(async () => {
    writeFileSync(join(dir, 'du-thao.docx'), await firstDraft())
    writeFileSync(join(dir, 'du-thao-2.docx'), await correctedDraft())
  })

  it('fails on the first, and says where', () => {
    const { status, stdout } = check('du-thao.docx')
    expect(status).toBe(1)
    expect(stdout).toContain(`lỗi: ${SUM} [budget/total-mismatch]`)
    expect(stdout).toContain(`lỗi: ${DATES} [citation/date-conflict]`)
  })

  it('marks the lines of a pull request', () => {
    const { status, stdout } = check('du-thao.docx', '--format', 'github')
    expect(status).toBe(1)
    const lines = stdout.split('\n')
    expect(lines).toContainEqual(expect.stringMatching(/^::error file=du-thao\.docx,.*title=.*::.*600\.000\.000, không phải 500\.000\.000/))
  })

  it('passes the corrected one', () => {
    const { status, stdout } = check('du-thao-2.docx')
    expect([status, stdout.includes('lỗi:')]).toEqual([0, false])
  })
})
