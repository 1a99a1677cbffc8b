// A sum divided through a browser: over the items within one, each share seen with its reason, recorded as one batch and
// taken back as one.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { FINANCE, openHouse, signIn, type House, type Visit } from './house.ts'
import { wrongInSight } from './sight.ts'

// A long way on a busy machine; what one waits for has its own, shorter limit.
vi.setConfig({ testTimeout: 90_000 })

let house: House
let finance: Visit
beforeAll(async () => {
  house = await openHouse()
  finance = await signIn(house, FINANCE, { reducedMotion: 'reduce' })
  await finance.page.goto(`${house.url}/ke-hoach/mau-an-toan-thuc-pham?tab=budget`)
  await finance.page.getByRole('treegrid', { name: 'Kinh phí theo mục' }).waitFor()
}, 120_000)
afterAll(async () => {
  await house.close()
})

const allocatedOf = (line: string): Promise<string> => finance.page.locator(`tr[data-row="${line}"] td[data-column="allocated"]`).innerText()

describe('a sum divided over items', () => {
  it('by typed weights, with every đồng in it; recorded at once and taken back at once', async () => {
    const { page } = finance
    const before = await Promise.all([allocatedOf('2.1'), allocatedOf('2.2')])
    await page.getByRole('button', { name: 'Việc khác' }).click()
    await page.getByRole('button', { name: 'Chia kinh phí…' }).click()
    const form = page.getByRole('form', { name: 'Chia kinh phí' })
    await form.getByLabel('Số tiền đem chia').fill('100.000.001 đồng')
    await form.getByLabel('Các mục nằm trong').selectOption('2')
    await form.getByLabel('Chia theo').selectOption('weights')
    for (const weight of await form.getByRole('textbox', { name: /^Tỷ lệ của/ }).all()) await weight.fill('0')
    await form.getByRole('textbox', { name: /^Tỷ lệ của 2\.1/ }).fill('2')
    await form.getByRole('textbox', { name: /^Tỷ lệ của 2\.2/ }).fill('1')
    await form.getByRole('row', { name: /^Cộng 3 100\.000\.001/ }).waitFor()
    await form.getByText('Vì sao').first().click()
    await form.getByText(/^100\.000\.001 đồng × 2\/3 = 66\.666\.667 1\/3 đồng/).waitFor()
    expect(await wrongInSight(page, 'money-allocate')).toEqual([])
    await form.getByLabel('Ngày quyết định').fill('03/11/2026')
    await form.getByLabel('Theo văn bản, chứng từ').fill('410/QĐ-SYT')
    await form.getByRole('button', { name: 'Ghi cả 2 khoản' }).click()
    await form.waitFor({ state: 'detached' })
    await expect.poll(() => allocatedOf('2.1')).not.toBe(before[0])

    await page.locator('tr[data-row="2.1"] td[data-column="allocated"] button').click()
    const why = page.getByRole('dialog').filter({ hasText: '410/QĐ-SYT' })
    await why.getByText('66.666.667').first().waitFor()
    await why.getByRole('listitem').filter({ hasText: '410/QĐ-SYT' }).getByRole('button', { name: 'Thu hồi…' }).click()
    const back = page.getByRole('form', { name: 'Thu hồi khoản đã ghi' })
    await back.getByRole('checkbox', { name: 'Thu hồi mọi khoản ghi cùng lần này (2 khoản)' }).check()
    await back.getByLabel('Lý do').fill('chia lại')
    await back.getByRole('button', { name: 'Thu hồi' }).click()
    await back.waitFor({ state: 'detached' })
    await expect.poll(() => Promise.all([allocatedOf('2.1'), allocatedOf('2.2')])).toEqual(before)
    expect(finance.faults).toEqual([])
  })
})
