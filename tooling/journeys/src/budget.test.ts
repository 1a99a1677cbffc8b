// A plan's money through a browser: given and paid by the finance officer, seen live by somebody else, imported from a
// spreadsheet whole or not at all, and taken out as a workbook that says the same.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { readSheet } from '@tiendo/reader/sheet'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { violations } from './axe.ts'
import { FINANCE, MONITOR, openHouse, signIn, type House, type Visit } from './house.ts'
import { wrongInSight } from './sight.ts'

// A long way on a busy machine; what one waits for has its own, shorter limit.
vi.setConfig({ testTimeout: 90_000 })

const MONEY = '/ke-hoach/mau-an-toan-thuc-pham?tab=budget'

let house: House
let finance: Visit
let monitor: Visit
beforeAll(async () => {
  house = await openHouse()
  ;[finance, monitor] = await Promise.all([signIn(house, FINANCE, { reducedMotion: 'reduce' }), signIn(house, MONITOR)])
  for (const { page } of [finance, monitor]) {
    await page.goto(`${house.url}${MONEY}`)
    await page.getByRole('treegrid', { name: 'Kinh phí theo mục' }).waitFor()
  }
}, 120_000)
afterAll(async () => {
  await house.close()
})

/** Given, paid, left and rate of a line, as its row shows them. */
const figuresOf = (page: Page, line: string): Promise<readonly string[]> =>
  Promise.all(['allocated', 'disbursed', 'remaining', 'rate'].map((column) => page.locator(`tr[data-row="${line}"] td[data-column="${column}"]`).innerText()))

type Entry = { readonly stage: string; readonly line: string; readonly amount: string; readonly said: string; readonly on: string; readonly act: string }

const record = async (page: Page, { stage, line, amount, said, on, act }: Entry): Promise<void> => {
  await page.getByRole('button', { name: 'Ghi nhận…' }).click()
  const form = page.getByRole('form', { name: 'Ghi nhận một khoản' })
  await form.getByLabel('Khoản gì').selectOption(stage)
  await form.getByRole('combobox', { name: 'Mục', exact: true }).selectOption(line)
  await form.getByLabel('Số tiền').fill(amount)
  await form.getByText(`= ${said}`).waitFor()
  await form.getByLabel(/^Ngày quyết định/).fill(on)
  await form.getByLabel('Theo văn bản, chứng từ').fill(act)
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await form.waitFor({ state: 'detached' })
}

/** Somebody else's change is announced on a page that was open all the while, and shown when asked for. */
const seenLive = async ({ page }: Visit): Promise<void> => {
  await page.getByText(/thay đổi mới/).waitFor()
  const asked = page.waitForResponse((response) => response.url().includes('budget.get'))
  await page.getByRole('button', { name: 'Hiện', exact: true }).click()
  await asked
  await expect.poll(() => page.getByText(/thay đổi mới/).count()).toBe(0)
}

describe('money given and paid', () => {
  it('is recorded as officials write it; what is left and the rate follow, for others too', async () => {
    const { page } = finance
    expect(await figuresOf(page, '2.2')).toEqual(['320.000.000', '145.500.000', '174.500.000', '45,5'])
    expect(await violations(page)).toEqual([])
    await record(page, { stage: 'allocated', line: '2.2', amount: '0,1 tỷ', said: '100.000.000 đồng', on: '02/11/2026', act: '402/QĐ-SYT' })
    await expect.poll(() => figuresOf(page, '2.2')).toEqual(['420.000.000', '145.500.000', '274.500.000', '34,6'])
    await record(page, { stage: 'disbursed', line: '2.2', amount: '120 triệu', said: '120.000.000 đồng', on: '18/11/2026', act: 'PC 120' })
    const after = ['420.000.000', '265.500.000', '154.500.000', '63,2']
    await expect.poll(() => figuresOf(page, '2.2')).toEqual(after)
    await seenLive(monitor)
    await expect.poll(() => figuresOf(monitor.page, '2.2')).toEqual(after)
  })

  it('says where a figure comes from', async () => {
    const { page } = monitor
    await page.locator('tr[data-row="2.2"] td[data-column="disbursed"] button').click()
    const why = page.getByRole('dialog').filter({ hasText: 'PC 120' })
    await why.getByText('120.000.000').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
  })
})

const csv = (rows: readonly string[]) => ({
  name: 'chi-thang-11.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Mục;Giải ngân (đồng);Ngày chi;Chứng từ', ...rows].join('\r\n')),
})
const good = '1.2;23.600.000;12/11/2026;PC 121'

describe('a spreadsheet', () => {
  it('with one bad row records nothing and says which; corrected, all of it is recorded', async () => {
    const { page } = finance
    const before = await figuresOf(page, '1.2')
    await page.getByRole('button', { name: 'Nhập bảng tính…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Nhập từ bảng tính' })
    const file = dialog.locator('input[type=file]')
    await file.setInputFiles(csv([good, '1.9;5.000.000;13/11/2026;PC 122']))
    await dialog.getByText('1 dòng có lỗi; chưa ghi dòng nào cho tới khi hết lỗi.').waitFor()
    await dialog.getByRole('row').filter({ hasText: 'Cột A: kế hoạch không có mục kinh phí “1.9”' }).getByRole('cell', { name: '3', exact: true }).waitFor()
    expect(await wrongInSight(page, 'money-sheet')).toEqual([])
    await dialog.getByRole('button', { name: /^Ghi/ }).press('Enter')
    await dialog.getByText(/^Chưa ghi được/).waitFor()
    expect(await figuresOf(monitor.page, '1.2')).toEqual(before)

    await file.setInputFiles(csv([good, '1.1;5.000.000;13/11/2026;PC 122']))
    await dialog.getByText('2 khoản sẵn sàng ghi.').waitFor()
    await dialog.getByRole('button', { name: /^Ghi/ }).click()
    await dialog.waitFor({ state: 'detached' })
    await seenLive(monitor)
    for (const { page: seen } of [finance, monitor]) {
      await expect.poll(() => figuresOf(seen, '1.2')).toEqual(['220.000.000', '120.000.000', '100.000.000', '54,5'])
      expect(await figuresOf(seen, '1.1')).toEqual(['140.000.000', '136.750.000', '3.250.000', '97,7'])
    }
  })
})

describe('the workbook', () => {
  it('says what the page says', async () => {
    const { page } = monitor
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Xuất XLSX' }).click()])
    expect(download.suggestedFilename()).toBe('Kinh phí 09-KH-SYT 2026.xlsx')
    const read = readSheet(new Uint8Array(readFileSync(await download.path())), download.suggestedFilename())
    if (!read.ok) return expect.fail(read.error.code)
    const [, , ...rows] = read.value.tables.find(({ name }) => name === 'Kinh phí')?.rows ?? []
    const headings = rows[0]?.cells.map((cell) => (cell?.kind === 'text' ? cell.text : '')) ?? []
    const cellOf = (line: string, heading: string): string | null => {
      const cell = rows.find(({ cells: [first] }) => first?.kind === 'text' && first.text === line)?.cells[headings.indexOf(heading)]
      return cell?.kind === 'number' ? cell.digits : null
    }
    const said = (line: string) => ['Dự toán giao', 'Giải ngân', 'Còn lại'].map((heading) => cellOf(line, heading))
    expect({ '1.1': said('1.1'), '1.2': said('1.2'), '2.2': said('2.2') }).toEqual({
      '1.1': ['140000000', '136750000', '3250000'],
      '1.2': ['220000000', '120000000', '100000000'],
      '2.2': ['420000000', '265500000', '154500000'],
    })
    expect([finance.faults, monitor.faults]).toEqual([[], []])
  })
})
