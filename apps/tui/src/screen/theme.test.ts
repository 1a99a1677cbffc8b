// Colour is for status and never alone: without it the glyph and the word remain.

import { expect, it } from 'vitest'
import type { Standing } from '@tiendo/domain'
import { themeOf, toneOf, wantsColor } from './theme.ts'

const standings: readonly Standing[] = [
  'waitingEvent',
  'notYet',
  'withinTime',
  'dueSoon',
  'overdue',
  'awaitingAcceptance',
  'returned',
  'doneOnTime',
  'doneLate',
  'waived',
  'noDeadline',
]

it.each([
  [{}, true],
  [{ NO_COLOR: '' }, true],
  [{ NO_COLOR: '1' }, false],
  [{ NO_COLOR: '0' }, false],
  [{ TERM: 'dumb' }, false],
])('%j wants colour: %s', (env, expected) => expect(wantsColor(env)).toBe(expected))

it('uses no colour without colour', () => {
  const { styles } = themeOf({ color: false, ascii: false })
  expect(Object.values(styles).filter((style) => style.color !== undefined)).toEqual([])
})

it('colours what is late, soon and done apart', () => {
  const { styles } = themeOf({ color: true, ascii: false })
  const colours = (['overdue', 'dueSoon', 'doneOnTime'] as const).map((standing) => styles[toneOf(standing)].color)
  expect(colours).toEqual(['red', 'yellow', 'green'])
})

it.each([true, false])('has one glyph for each standing, ascii: %s', (ascii) => {
  const { glyph } = themeOf({ color: true, ascii })
  const glyphs = standings.map(glyph)
  expect(new Set(glyphs).size).toBe(standings.length)
  if (ascii) expect(glyphs.join('')).toMatch(/^[\x21-\x7e]+$/)
})
