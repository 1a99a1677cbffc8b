// Accessibility of a page as it stands, by axe with the WCAG 2.2 A and AA rules; violations as short lines.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** In the page itself: the samples have no frames, and a page of axe's own for each look costs a second. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  const result = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
}

/** How much wider than the window the page is; 0 where nothing scrolls sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
