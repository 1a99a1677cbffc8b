// Eighty tasks from the file to the plan with the keyboard alone: what typing it in by hand took a day for.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { violations } from './axe.ts'
import { eightyTasks } from './eighty-tasks.ts'
import { MONITOR, OFFICER, openHouse, signIn, type House, type Visit } from './house.ts'

vi.setConfig({ testTimeout: 90_000 })

/** A person who reads each value before pressing a key. */
const SECONDS_A_KEY = 2

let house: House
let monitor: Visit
beforeAll(async () => {
  house = await openHouse()
  monitor = await signIn(house, MONITOR)
}, 120_000)
afterAll(async () => {
  await house.close()
})

const importPlan = async ({ page }: Visit): Promise<void> => {
  await page.goto(`${house.url}/ban-doc`)
  await page.getByRole('button', { name: 'Nhập văn bản' }).first().waitFor()
  await page.locator('input[type=file]').first().setInputFiles(eightyTasks())
  await page.waitForURL(/\/ban-doc\/.+/)
  await page.getByRole('heading', { name: /^Duyệt bản đọc/ }).waitFor()
}

/** The value that has the focus; blank where none has. */
const current = ({ page }: Visit): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('data-path') ?? '')
const atValue = async (visit: Visit): Promise<string> => {
  await expect.poll(() => current(visit), { timeout: 15_000 }).toMatch(/^tasks\./)
  return current(visit)
}

describe('a plan of eighty tasks', () => {
  it('is reviewed and published by keyboard alone, in minutes', async () => {
    await importPlan(monitor)
    const { page } = monitor
    let keys = 0
    const press = async (key: string): Promise<void> => {
      keys += 1
      await page.keyboard.press(key)
    }
    await atValue(monitor)
    expect(await violations(page)).toEqual([])
    await press('Shift+A')
    for (let path = await current(monitor); ; path = await current(monitor)) {
      const look = page.locator(`[data-path="${path}"][data-look]`)
      if (path === '' || (await look.count()) === 0) break
      if (path.endsWith('.lead')) {
        await press('e')
        await page.getByRole('textbox', { name: 'Cơ quan chủ trì' }).waitFor()
        // As it is typed in Telex.
        keys += 'Sowr Y tees'.length
        await page.keyboard.insertText('Sở Y tế')
        await press('Control+Enter')
      } else await press('Enter')
    }
    await page.getByText('Đã xem hết những chỗ cần xem.').waitFor()
    await press('Control+Enter')
    await page.getByRole('dialog').getByRole('button', { name: /^Ban hành/ }).waitFor()
    const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent)
    // What the checks found is told first, and the way back has the focus: going on is a choice.
    await page.getByRole('dialog').getByText(/^Văn bản còn/).waitFor()
    await expect.poll(focused).toBe('Duyệt tiếp')
    await press('Tab')
    await expect.poll(focused).toMatch(/^Ban hành, để lại/)
    await press('Enter')
    await page.waitForURL(/\/ke-hoach\/.+/)
    await page.getByRole('tab', { name: 'Nhiệm vụ 80' }).waitFor()
    expect(monitor.faults).toEqual([])
    console.log(`80 tasks: ${keys} keys from the draft to the plan`)
    expect(keys * SECONDS_A_KEY).toBeLessThan(300)
  })

  it('two people review it at once: each sees what the other does, a clash is put before the second', async () => {
    const officer = await signIn(house, OFFICER)
    const { page } = monitor
    await page.goto(`${house.url}/ban-doc`)
    await page.locator('input[type=file]').first().setInputFiles(eightyTasks())
    await page.getByRole('button', { name: 'Đọc lại' }).click()
    await page.waitForURL(/\/ban-doc\/.+/)
    await atValue(monitor)
    await officer.page.goto(page.url())
    const path = await atValue(officer)
    // The second answer leaves before its giver has heard of the first.
    await officer.page.route('**/drafts.answer*', async (route) => {
      await officer.page.getByText(/Đang cùng duyệt/).waitFor()
      await route.continue()
    })
    await officer.page.keyboard.press('x')
    await page.keyboard.press('Enter')
    const clash = officer.page.getByText('1 giá trị được hai người trả lời khác nhau.')
    await clash.waitFor()
    await officer.page.getByRole('button', { name: 'Xem và chọn' }).click()
    expect(await current(officer)).toBe(path)
    expect(await violations(officer.page)).toEqual([])
    await officer.page.keyboard.press('2')
    await clash.waitFor({ state: 'detached' })
    await page.getByText(/Đang cùng duyệt/).waitFor()
    expect(officer.faults).toEqual([])
    await officer.page.context().close()
  })
})
