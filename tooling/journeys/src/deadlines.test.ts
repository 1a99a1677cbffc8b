// What people do with deadlines: a day off confirmed, an event recorded, a series moved, words read another way, an
// address given to a calendar program. Each is seen before it is saved, and found afterwards where it belongs.
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ADMINISTRATOR, LEADER, MONITOR, OFFICER, openHouse, type House } from './house.ts'
import { eventsAt, refusalOf } from './programs.ts'
import { leave, openWork, PLAN, visit, whyOf, type Visitor } from './deadlines.ts'
import { wrongInSight } from './sight.ts'

// A long way on a busy machine; what one waits for has its own, shorter limit.
vi.setConfig({ testTimeout: 90_000 })

const YEARLY = 'Kiểm tra cột đo xăng dầu'
const SCHEME = 'Triển khai Đề án đào tạo chuyên gia đo lường'

let house: House
let monitor: Visitor
beforeAll(async () => {
  house = await openHouse()
  monitor = await visit(house, MONITOR)
}, 120_000)
afterAll(async () => {
  await house.close()
})

describe('a proposed day off', () => {
  it('confirmed by the administrator, moves the safe day of what is due on it', async () => {
    const administrator = await visit(house, ADMINISTRATOR)
    const { page } = administrator
    await page.goto(`${house.url}/lich-lam-viec`)
    await page.getByRole('button', { name: 'Xác nhận 24/11/2026' }).click()
    const form = page.getByRole('form', { name: /^Xác nhận 24\/11\/2026/ })
    await form.getByRole('button', { name: 'Thêm vào các bước' }).click()
    await form.getByText('Ngày 24/11/2026 chưa có căn cứ.').waitFor()
    expect(await wrongInSight(page, 'confirm', { selector: '.act-form' })).toEqual([])
    await form.getByLabel('Văn bản quyết định').fill('Quyết định số 15/QĐ-TTg ngày 02/11/2026')
    await page.keyboard.press('Enter')

    await page.getByRole('button', { name: 'Xem điều gì thay đổi' }).click()
    const dialog = page.getByRole('dialog', { name: 'Lịch 2026.2 sẽ làm thay đổi' })
    await dialog.getByText('Thay đổi 1 kỳ của 1 nhiệm vụ trong 1 kế hoạch.').waitFor()
    const days = await dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '24/11/2026' }) }).getByRole('cell').allTextContents()
    expect(days).toEqual(['24/11/2026 → thành 23/11/2026', '24/11/2026'])
    expect(await wrongInSight(page, 'calendar')).toEqual([])
    await dialog.getByLabel(/^Lý do/).fill('Lịch nghỉ năm 2026')
    await dialog.getByRole('button', { name: 'Lưu lịch làm việc' }).click()
    await page.getByText('Phiên bản 2026.2').waitFor()
    await leave(administrator)
  })

  it('is named, with the calendar that has it, where somebody asks why', async () => {
    const { page } = monitor
    await page.goto(`${house.url}/thoi-han?q=huyet+ap`)
    const row = page.getByRole('row').filter({ hasText: 'Kiểm tra phương tiện đo huyết áp' })
    await row.getByText('nên xong trước hết 23/11').waitFor()
    const reasons = await whyOf(monitor, row)
    expect(reasons).toContain('Quyết định số 15/QĐ-TTg ngày 02/11/2026')
    expect(reasons).toContain('23/11/2026 (Thứ Hai), theo lịch làm việc 2026.2')
  })
})

describe('an awaited event', () => {
  const event = () => monitor.page.locator('tbody.event').filter({ hasText: 'Trung ương ban hành Đề án' })

  it('leads from its record form to the task whose words have no length', async () => {
    const { page } = monitor
    await page.goto(`${house.url}/su-kien`)
    await event().getByRole('button', { name: 'Ghi nhận…' }).click()
    const form = page.getByRole('form', { name: 'Ghi nhận sự kiện đã đến' })
    await form.getByLabel('Ngày xảy ra').fill('16/11/2026')
    await form.getByLabel(/^Số, ký hiệu/).fill('1234/QĐ-TTg')
    await form.getByText('bắt đầu tính từ 16/11/2026, văn bản không nêu thời hạn').waitFor()
    expect(await wrongInSight(page, 'record', { selector: '.event-form' })).toEqual([])

    await form.getByRole('link', { name: 'Đặt thời hạn' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('button', { name: 'Ấn định hạn…' }).click()
    await drawer.getByRole('radio', { name: 'viết lại thời hạn' }).check()
    await drawer.getByLabel('Thời hạn mới').fill('Trong 30 ngày kể từ ngày Trung ương ban hành Đề án')
    await drawer.getByLabel('Căn cứ, lý do').fill('Công văn 123/UBND-TH ngày 19/11/2026')
    expect(await wrongInSight(page, 'set-due')).toEqual([])
    await drawer.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await drawer.getByText('Đã quyết định từ khi ban hành').waitFor()
  })

  it('recorded, starts its task, and is the reason for the day', async () => {
    const { page } = monitor
    await page.goto(`${house.url}/su-kien`)
    await event().getByRole('button', { name: 'Ghi nhận…' }).click()
    const form = page.getByRole('form', { name: 'Ghi nhận sự kiện đã đến' })
    // What was typed before is kept.
    expect([await form.getByLabel('Ngày xảy ra').inputValue(), await form.getByLabel(/^Số, ký hiệu/).inputValue()]).toEqual(['16/11/2026', '1234/QĐ-TTg'])
    await form.getByText('Hạn mới: 16/12/2026').waitFor()
    await form.getByRole('button', { name: 'Lưu ghi nhận' }).click()
    await event().getByText('xảy ra ngày 16/11/2026 (1234/QĐ-TTg)').waitFor()

    const reasons = await whyOf(monitor, await openWork(monitor, SCHEME))
    expect(reasons).toMatch(/16\/11\/2026.*1234\/QĐ-TTg/)
    expect(reasons).toContain('16/12/2026')
  })

  it('withdrawn with a reason, lets it wait again', async () => {
    const { page } = monitor
    await page.goto(`${house.url}/su-kien`)
    await event().getByRole('button', { name: 'Thu hồi…' }).click()
    const form = page.getByRole('form', { name: 'Thu hồi ghi nhận' })
    await form.getByText('trở lại chờ, không còn hạn 16/12/2026').waitFor()
    await form.getByLabel('Lý do thu hồi').fill('Nhầm với đề án khác')
    expect(await wrongInSight(page, 'withdraw', { selector: '.event-form' })).toEqual([])
    await form.getByRole('button', { name: 'Thu hồi', exact: true }).click()
    await event().getByRole('button', { name: 'Ghi nhận…' }).waitFor()
    const drawer = await openWork(monitor, SCHEME)
    await drawer.getByText('chờ sự kiện: Trung ương ban hành Đề án').waitFor()
  })
})

describe('a yearly task', () => {
  /** Each period as its line says it. */
  const periodsOf = (drawer: Locator): Promise<readonly string[]> => drawer.locator('.occurrence-head').allInnerTexts()

  it('has one period moved by its monitor; the other years stay', async () => {
    const { page } = monitor
    const drawer = await openWork(monitor, YEARLY)
    expect(await wrongInSight(page, 'drawer')).toEqual([])
    await drawer.getByRole('button', { name: 'Năm 2027' }).click()
    await drawer.getByRole('button', { name: 'Dời hạn…' }).click()
    await drawer.getByLabel('Hạn mới').fill('27/11/2027')
    await drawer.getByText('Thứ Bảy 27/11/2027 là ngày nghỉ (nghỉ hằng tuần); ngày làm việc cuối trước đó là 26/11/2027.').waitFor()
    await drawer.getByText('Thay đổi 1 kỳ của 1 nhiệm vụ.').waitFor()
    await drawer.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await drawer.getByText('Cần ghi lý do').waitFor()
    expect(await wrongInSight(page, 'move-one')).toEqual([])
    await drawer.getByLabel('Căn cứ, lý do').fill('Công văn 45/UBND-KGVX ngày 18/11/2026')
    await drawer.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await drawer.getByText('Kỳ năm 2027: hạn 27/11/2027').waitFor()
    expect(await periodsOf(drawer)).toEqual([
      'Năm 2026\nsắp đến hạn · 31/12/2026',
      'Năm 2027\nchưa đến kỳ · 27/11/2027\ndời từ 31/12/2027',
      'Năm 2028\nchưa đến kỳ · 31/12/2028',
      'Năm 2029\nchưa đến kỳ · 31/12/2029',
      'Năm 2030\nchưa đến kỳ · 31/12/2030',
    ])
    expect(await whyOf(monitor, drawer.locator('.occurrence-head').filter({ hasText: 'Năm 2027' }))).toContain('Công văn 45/UBND-KGVX ngày 18/11/2026')
  })

  it('is written anew from a later year on by a leader: what the words mean stands below them as they are typed', async () => {
    const leader = await visit(house, LEADER)
    const { page } = leader
    const drawer = await openWork(leader, YEARLY)
    await drawer.getByRole('button', { name: 'Dời hạn các kỳ…' }).click()
    await drawer.getByRole('radio', { name: 'từ kỳ này trở đi' }).check()
    await drawer.getByRole('combobox', { name: 'Kỳ' }).selectOption({ label: 'năm 2029 (31/12/2029)' })
    await drawer.getByLabel('Thời hạn mới').fill('trước ngày 15/12 hằng năm')
    const meaning = drawer.getByRole('region', { name: 'Được hiểu là' })
    await meaning.getByText('Trước ngày 15/12 hằng năm').waitFor()
    const days = await meaning.getByRole('button', { name: /Vì sao ngày này/ }).allInnerTexts()
    expect(days).toEqual(['Thứ Sáu 14/12/2029', 'Thứ Bảy 14/12/2030'])
    await drawer.getByText('Thay đổi 2 kỳ của 1 nhiệm vụ.').waitFor()
    expect(await wrongInSight(page, 'move-following')).toEqual([])
    await drawer.getByRole('button', { name: 'Soạn từng phần' }).click()
    await drawer.getByRole('radio', { name: 'Định kỳ' }).waitFor()
    expect(await wrongInSight(page, 'builder')).toEqual([])
    await drawer.getByLabel('Căn cứ, lý do').fill('Quyết định số 77/QĐ-UBND ngày 17/11/2026')
    await drawer.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await drawer.getByText('Từ năm 2029: thay bằng “trước ngày 15/12 hằng năm”').waitFor()
    expect((await periodsOf(drawer)).slice(1)).toEqual([
      'Năm 2027\nchưa đến kỳ · 27/11/2027\ndời từ 31/12/2027',
      'Năm 2028\nchưa đến kỳ · 31/12/2028',
      'Năm 2029\nchưa đến kỳ · 14/12/2029',
      'Năm 2030\nchưa đến kỳ · 14/12/2030',
    ])
    const reasons = await whyOf(leader, drawer.locator('.occurrence-head').filter({ hasText: 'Năm 2029' }))
    expect(reasons).toContain('Ít nhất 1 lần/năm')
    expect(reasons).toContain('Quyết định số 77/QĐ-UBND ngày 17/11/2026')
    await leave(leader)
  })

  it('is moved by no officer, whether by a button or without', async () => {
    const officer = await visit(house, OFFICER)
    const { page } = officer
    const drawer = await openWork(officer, YEARLY)
    await drawer.getByRole('button', { name: 'Báo tiến độ' }).waitFor()
    expect(await drawer.getByRole('button', { name: /^Dời hạn/ }).count()).toBe(0)
    const workId = new URL(page.url()).searchParams.get('work')
    const command = { kind: 'moveOccurrence', workId, key: '2028', due: '2028-11-30', reason: 'Tự dời' }
    for (const procedure of ['plans.preview', 'plans.change'])
      expect(await refusalOf(page, procedure, { planId: 'mau-do-luong', version: 1, command, commandId: crypto.randomUUID() })).toEqual({ status: 403, code: 'plan/rights' })
    await leave(officer)
  })
})

describe('the words of a plan', () => {
  it('“trước ngày X” is read with X in it, once the monitor has seen what that moves', async () => {
    const { page } = monitor
    await page.goto(`${house.url}${PLAN}`)
    await page.getByRole('button', { name: 'Cách hiểu thời hạn' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cách hiểu thời hạn của kế hoạch' })
    await dialog.getByLabel(/Hiểu “trước ngày X”/).check()
    await dialog.getByText(/^Thay đổi 15 kỳ của 6 nhiệm vụ/).waitFor()
    expect(await wrongInSight(page, 'settings')).toEqual([])
    await dialog.getByLabel('Căn cứ, lý do').fill('Biên bản họp ngày 19/11/2026')
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: /^Báo cáo/ }).click()
    const duty = page.getByRole('row').filter({ hasText: 'trước ngày 30 tháng 11' })
    await duty.getByText('30/11/2026').waitFor()
    expect(await whyOf(monitor, duty)).toContain('“trước ngày” tính cả ngày được nêu: hạn là hết ngày 30/11/2026')
  })
})

describe('a calendar program', () => {
  it('reads the moved day at the address that was made for it, until it is revoked', async () => {
    const { page } = monitor
    await page.goto(`${house.url}/thoi-han`)
    await page.getByRole('button', { name: 'Đưa vào lịch…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Đưa thời hạn vào lịch' })
    await dialog.getByLabel('Đặt tên để nhớ nơi dùng').fill('Máy tính ở cơ quan')
    await dialog.getByRole('button', { name: 'Tạo địa chỉ' }).click()
    const address = await dialog.getByLabel('Địa chỉ lịch').inputValue()
    expect(await wrongInSight(page, 'feed-made')).toEqual([])

    const { status, events } = await eventsAt(address)
    expect(status).toBe(200)
    // Moved by hand, and by the words of 2029 with the limit in them.
    const days = events.filter(({ summary }) => summary.includes(YEARLY)).map(({ day }) => day)
    expect(days).toEqual(['20261231', '20271127', '20281231', '20291215', '20301215'])

    await dialog.getByRole('button', { name: 'Thu hồi: Máy tính ở cơ quan' }).click()
    expect(await wrongInSight(page, 'feed-revoke')).toEqual([])
    await dialog.getByRole('button', { name: 'Thu hồi', exact: true }).click()
    await dialog.getByText(/đã thu hồi/).waitFor()
    expect(await eventsAt(address)).toEqual({ status: 404, events: [] })
  })
})

describe('views of deadlines', () => {
  it('the calendar of a month is gone through by keyboard', async () => {
    const { page } = monitor
    await page.goto(`${house.url}/thoi-han?view=month`)
    await page.locator('[data-day="2026-11-20"]').focus()
    for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter']) await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name: 'Thứ Ba 24/11/2026' })
    await dialog.getByText(/Ngày Văn hóa Việt Nam/).waitFor()
    await dialog.getByRole('link', { name: /^Kiểm tra phương tiện đo huyết áp/ }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    for (const key of ['PageDown', 'PageUp', 'Enter']) await page.keyboard.press(key)
    await dialog.waitFor()
    expect(await wrongInSight(page, 'day')).toEqual([])
  })

  it('a cell of the heat map leads to its list, which is saved and found again by its address', async () => {
    const { page } = monitor
    await page.goto(`${house.url}/thoi-han?view=heat`)
    const cell = page.getByRole('button', { name: /^Sở Y tế, quý IV\/2026: (\d+) phần việc/ })
    const count = /(\d+) phần việc/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1]
    await cell.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: new RegExp(`^Hiện ${count} / `) }).waitFor()
    const { search } = new URL(page.url())
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({ unit: 'so-y-te', period: '2026-Q4' })

    await page.getByRole('button', { name: /^Lưu khung nhìn/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Khung nhìn đã lưu' })
    await dialog.waitFor()
    expect(await wrongInSight(page, 'saved')).toEqual([])
    await dialog.getByPlaceholder('Tên khung nhìn').fill('Y tế cuối năm')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })

    await page.goto(`${house.url}/thoi-han`)
    await page.reload()
    await page.getByRole('navigation', { name: 'Khung nhìn đã lưu' }).getByRole('link', { name: 'Y tế cuối năm' }).click()
    await page.getByRole('status').filter({ hasText: new RegExp(`^Hiện ${count} / `) }).waitFor()
    expect(new URL(page.url()).search).toBe(search)
    expect(monitor.faults).toEqual([])
  })
})
