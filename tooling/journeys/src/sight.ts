// What is open now, looked at from a desk and from a phone, in light and in dark: axe, and nothing may scroll sideways.
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sideways, TAGS } from './axe.ts'

type Sight = { readonly width: number; readonly height: number; readonly colorScheme: 'light' | 'dark' }

const DESK: Sight = { width: 1440, height: 900, colorScheme: 'light' }
const PHONE: Sight = { width: 390, height: 844, colorScheme: 'dark' }

/** Places change with the width and colours with the scheme, so two sights tell of both. */
const CHECKED: readonly Sight[] = [DESK, PHONE]

/** Every sight is checked, and kept as a picture, where `PICTURES` names a folder. */
const folder = process.env['PICTURES']
const PICTURED: readonly Sight[] = [...CHECKED, { ...DESK, colorScheme: 'dark' }, { ...PHONE, colorScheme: 'light' }]

const lookFrom = async (page: Page, { width, height, colorScheme }: Sight): Promise<void> => {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme })
}

type Seen = {
  readonly selector?: string
  /** For what does not stay open when the window changes: opened for each sight, closed by Escape. */
  readonly open?: () => Promise<void>
}

/** What is wrong with a dialog, or with the form of the selector; the page is left at the desk. */
export const wrongInSight = async (page: Page, name: string, { selector = '[role="dialog"]', open }: Seen = {}): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const sight of folder === undefined ? CHECKED : PICTURED) {
    const seenFrom = `${sight.width} ${sight.colorScheme}`
    await lookFrom(page, sight)
    await open?.()
    await page.locator(selector).first().waitFor()
    // What is being counted anew is paler until it is there.
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(selector).withTags(TAGS).analyze()
    wrong.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${seenFrom}: ${id}: ${html.slice(0, 160)}`)))
    if ((await sideways(page)) > 0) wrong.push(`${seenFrom}: scrolls sideways`)
    if (folder !== undefined) await page.screenshot({ path: join(folder, `${name} ${seenFrom}.png`.replaceAll(' ', '-')) })
    if (open !== undefined) await page.keyboard.press('Escape')
  }
  await lookFrom(page, DESK)
  return wrong
}
