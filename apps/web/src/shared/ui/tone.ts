// Colour says the same as glyph and word, never alone. One tone for each standing.
import type { Standing } from '@tiendo/domain'

export type Tone = 'red' | 'amber' | 'blue' | 'violet' | 'green' | 'olive' | 'grey'

const tones: Readonly<Record<Standing, Tone>> = {
  overdue: 'red',
  dueSoon: 'amber',
  returned: 'violet',
  awaitingAcceptance: 'violet',
  withinTime: 'blue',
  notYet: 'grey',
  waitingEvent: 'grey',
  noDeadline: 'grey',
  doneOnTime: 'green',
  doneLate: 'olive',
  waived: 'grey',
}

export const toneOf = (standing: Standing): Tone => tones[standing]

const needsHand: ReadonlySet<Standing> = new Set(['overdue', 'dueSoon', 'returned', 'awaitingAcceptance'])
export const needsAttention = (standing: Standing): boolean => needsHand.has(standing)
