// Events that a deadline waits for, known by an id made of the words that name them, so that a fact once recorded
// ("Trung ương ban hành Đề án: 05/3/2027") finds every rule that waits for it.

import type { LocalDate } from '../date/local-date.ts'
import { unreachable } from '../result/result.ts'
import type { AwaitedEvent } from './rule.ts'

/** An event that came: its day, and the document that proves it, where one was named. */
export type Happened = { readonly on: LocalDate; readonly symbol: string | null }

const MARKS = /\p{M}/gu
const OTHER = /[^a-z0-9]+/g
const MAX = 80

const slug = (words: string): string => {
  const plain = words.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(OTHER, '-')
  return plain.slice(0, MAX).replace(/^-+|-+$/g, '')
}

/** `issued` for the plan's own issue, the date of a known day, `unsaid` where none is named, else the words as a slug. */
export const eventId = (event: AwaitedEvent): string => {
  switch (event.kind) {
    case 'issued':
    case 'unsaid':
      return event.kind
    case 'day':
      return event.on
    case 'named':
      return slug(event.words)
    default:
      return unreachable(event)
  }
}

export const eventKey = (event: AwaitedEvent): string => `event:${eventId(event)}`
