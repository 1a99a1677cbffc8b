// The journey of one document: dropped in, reviewed, published, reported on, accepted, seen by everyone.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sideways, violations } from './axe.ts'
import { notADocument, printedPlan, realPlans, signedPlan } from './documents.ts'
import { MONITOR, OFFICER, openHouse, signIn, type House, type Visit } from './house.ts'

// A whole tour of pages on a busy machine; what one waits for has its own, shorter limit.
vi.setConfig({ testTimeout: 90_000 })

let house: House
let monitor: Visit
beforeAll(async () => {
  house = await openHouse()
  monitor = await signIn(house, MONITOR)
}, 120_000)
afterAll(async () => {
  await house.close()
})

const importFile = async ({ page }: Visit, file: Parameters<typeof page.setInputFiles>[1]): Promise<void> => {
  await page.goto(`${house.url}/ke-hoach`)
  await page.getByRole('button', { name: 'Nhập văn bản' }).waitFor()
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.waitForURL(/\/ban-doc\/.+/)
  await page.getByRole('heading', { name: /^Duyệt bản đọc/ }).waitFor()
}

const publish = async ({ page }: Visit): Promise<void> => {
  await page.getByRole('button', { name: /^Ban hành theo dõi/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Ban hành/ }).click()
  await page.waitForURL(/\/ke-hoach\/.+/)
  await page.getByRole('tab', { name: /^Nhiệm vụ/ }).waitFor()
}

describe('a signed plan', () => {
  it('is read, reviewed by keyboard, published; its duty is due the day before the limit in each year', async () => {
    await importFile(monitor, signedPlan())
    const { page } = monitor
    expect(await page.getByText('giá trị chắc chắn').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: /^Nhận .* giá trị chắc chắn$/ }).click()
    await publish(monitor)
    await page.getByRole('tab', { name: /^Báo cáo/ }).click()
    await page.getByRole('row').filter({ hasText: 'trước ngày 30 tháng 11' }).click()
    for (const year of [2026, 2027, 2028, 2029, 2030]) await page.getByText(`29/11/${year}`).first().waitFor()
  })

  it('answers "vì sao ngày này?" with the phrase, the rule and the shift', async () => {
    const { page } = monitor
    await page.getByRole('dialog').getByRole('button', { name: /29\/11\/2026.*Vì sao ngày này/ }).first().click()
    const panel = page.getByRole('dialog', { name: 'Vì sao ngày này?' })
    await panel.waitFor()
    const reasons = await panel.getByRole('listitem').allTextContents()
    expect(reasons.join('\n')).toMatch(/trước ngày 30/)
    expect(reasons.join('\n')).toMatch(/27\/11\/2026/)
    await page.keyboard.press('Escape')
  })

  it('is worked on: the unit reports and submits, the monitor accepts, each sees the other live', async () => {
    const officer = await signIn(house, OFFICER)
    const work = 'Kiểm tra cột đo xăng dầu'
    // Two plans have it by now: the sample and the one just published.
    const cards = officer.page.getByRole('listitem').filter({ hasText: work })
    const card = cards.first()
    await card.waitFor()
    const open = await cards.count()

    await card.getByRole('button', { name: 'Báo tiến độ' }).click()
    const report = card.getByRole('form', { name: 'Báo tiến độ' })
    await report.getByLabel('Đã làm được (%)').fill('101')
    await report.getByRole('button', { name: 'Báo tiến độ' }).click()
    await report.getByText('Hãy nhập một số từ 0 đến 100.').waitFor()
    await report.getByLabel('Đã làm được (%)').fill('60')
    await report.getByLabel(/^Ghi chú/).fill('Đã kiểm tra 12 cửa hàng')
    await report.getByRole('button', { name: 'Báo tiến độ' }).click()
    await card.getByText('60%').waitFor()

    await card.getByRole('button', { name: 'Báo kết quả' }).click()
    await card.getByRole('form', { name: 'Báo kết quả' }).getByRole('button', { name: 'Báo kết quả' }).click()
    await expect.poll(() => cards.count()).toBe(open - 1)

    // The monitor's page was open all the while: the change is announced, and shown when asked for.
    const { page } = monitor
    await page.getByText(/thay đổi mới/).waitFor()
    await page.goto(`${house.url}/viec`)
    const results = page.getByRole('listitem').filter({ hasText: work, has: page.getByRole('button', { name: 'Nhận kết quả' }) })
    const waiting = results.first()
    await waiting.getByRole('button', { name: 'Nhận kết quả' }).click()
    await waiting.getByRole('form', { name: 'Nhận kết quả' }).getByRole('button', { name: 'Nhận kết quả' }).click()
    await expect.poll(() => results.count()).toBe(0)

    await officer.page.getByText(/thay đổi mới/).waitFor()
    expect(officer.faults).toEqual([])
    await officer.page.context().close()
  })

  it('that is no document gets one clear sentence, and nothing is stored', async () => {
    const { page } = monitor
    await page.goto(`${house.url}/ban-doc`)
    await page.getByRole('heading', { name: 'Bản đọc' }).waitFor()
    await page.getByRole('main').getByRole('listitem').first().waitFor()
    const before = await page.getByRole('main').getByRole('listitem').count()
    await page.locator('input[type=file]').first().setInputFiles(notADocument())
    await page.getByText('Chưa nhập được “anh.docx”').waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Bản đọc' }).waitFor()
    await page.getByRole('main').getByRole('listitem').first().waitFor()
    expect(await page.getByText('anh.docx').count()).toBe(0)
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(before)
  })
})

describe('a printed plan', () => {
  it('shows its pages: a value frames its words there, and words clicked there lead to their value', async () => {
    await importFile(monitor, printedPlan())
    const { page } = monitor
    const paper = page.getByRole('region', { name: 'Trang 3 / 5' })
    await paper.waitFor()
    const drawn = (): Promise<number> => paper.locator('img').evaluate((picture) => (picture instanceof HTMLImageElement ? picture.naturalWidth : 0))
    await expect.poll(drawn, { timeout: 15_000 }).toBeGreaterThan(700)
    await paper.locator('.paper-frame').waitFor()

    const lead = await paper.locator('[data-mark="tasks.3.lead"]').first().evaluate((mark) => (mark instanceof HTMLElement ? { x: mark.offsetLeft + 4, y: mark.offsetTop + 4 } : { x: 0, y: 0 }))
    await paper.click({ position: lead })
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe('tasks.3.lead')
    const framed = await paper.locator('.paper-frame').getAttribute('style')
    await page.keyboard.press('j')
    await expect.poll(() => paper.locator('.paper-frame').getAttribute('style')).not.toBe(framed)
    expect(await violations(page)).toEqual([])
    expect(monitor.faults).toEqual([])
  })
})

describe('every page', () => {
  const pages = ['/viec', '/ke-hoach', '/ke-hoach/mau-do-luong', '/ban-doc', '/thoi-han', '/thoi-han?view=month', '/thoi-han?view=timeline', '/thoi-han?view=heat', '/su-kien', '/lich-lam-viec', '/kiem-tra/quy-tac']

  it.each([
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('at %i px, %s: no axe violation, nothing scrolls sideways, no error in the page', async (width, colorScheme) => {
    const { page, faults } = await signIn(house, MONITOR, { viewport: { width, height: 844 }, colorScheme })
    for (const path of pages) {
      await page.goto(`${house.url}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect([path, await violations(page)]).toEqual([path, []])
      expect([path, await sideways(page)]).toEqual([path, 0])
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('real plans beside the project', () => {
  const files = realPlans()
  if (files.length === 0) console.log('journey over real plans: left out, no ../shared/corpus here')

  it.runIf(files.length > 0)('each becomes a draft that can be looked at', async () => {
    for (const file of files) {
      await importFile(monitor, file)
      expect(await monitor.page.getByText('giá trị chắc chắn').count()).toBeGreaterThan(0)
    }
    expect(monitor.faults).toEqual([])
  })
})
