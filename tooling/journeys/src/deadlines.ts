// What every visit to deadlines does: come in, open a task of the sample plan, ask why a date, leave with nothing broken.
import { expect } from 'vitest'
import type { Locator } from 'playwright-core'
import { signIn, type House, type Visit } from './house.ts'
import { wrongInSight } from './sight.ts'

export type Visitor = Visit & { readonly house: House }

export const PLAN = '/ke-hoach/mau-do-luong'

export const visit = async (house: House, email: string): Promise<Visitor> => ({ ...(await signIn(house, email, { reducedMotion: 'reduce' })), house })

export const leave = async ({ page, faults }: Visitor): Promise<void> => {
  expect(faults).toEqual([])
  await page.context().close()
}

/** A task or a duty of the measurement plan, opened. */
export const openWork = async ({ page, house }: Visitor, title: string): Promise<Locator> => {
  await page.goto(`${house.url}${PLAN}`)
  await page.getByRole('row').getByText(title).click()
  const drawer = page.getByRole('dialog').filter({ hasText: title })
  await drawer.getByRole('heading', { name: title }).waitFor()
  return drawer
}

/** The reasons of the first date in a place. */
export const whyOf = async ({ page }: Visitor, place: Locator): Promise<string> => {
  const open = (): Promise<void> => place.getByRole('button', { name: /Vì sao ngày này/ }).first().click()
  expect(await wrongInSight(page, 'why', { selector: '.why-panel', open })).toEqual([])
  await open()
  const reasons = await page.getByRole('dialog', { name: 'Vì sao ngày này?' }).getByRole('listitem').allInnerTexts()
  await page.keyboard.press('Escape')
  return reasons.join('\n')
}
