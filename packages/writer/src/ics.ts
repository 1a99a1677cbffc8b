// iCalendar (RFC 5545) as text. ical.js knows the types of properties and how each is written and escaped; what stands in
// the file is said here, as jCal (RFC 7265).

import ICAL from 'ical.js'
import { addDays, type LocalDate } from '@tiendo/domain'
import { folded } from './fold.ts'
import type { IcsOptions } from './ics-options.ts'

type Parameters = Record<string, string>
export type Property = readonly [name: string, parameters: Parameters, type: string, ...values: readonly (string | number)[]]
export type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]]

/** Nothing that a content line may not hold. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** Half a letter, which no UTF-8 can hold. */
const HALVES = /\p{Cs}/gu

const whole = (words: string): string => words.replaceAll(HALVES, '\ufffd')

const clean = (words: string): string => whole(words).replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL, ' ')

export const text = (name: string, words: string): Property => [name, {}, 'text', clean(words)]

export const texts = (name: string, words: readonly string[]): Property => [name, {}, 'text', ...words.map(clean)]

export const integer = (name: string, value: number): Property => [name, {}, 'integer', value]

/** A time of the day is told in UTC: Việt Nam has kept one offset since 1975, and no program needs a zone's table. */
export const time = (name: string, at: Date): Property => [name, {}, 'date-time', `${at.toISOString().slice(0, 19)}Z`]

export const uri = (name: string, address: string): Property => [name, {}, 'uri', address]

/** The whole of one day; an all-day event ends, by the standard, on the day after. */
export const wholeDay = (date: LocalDate): readonly Property[] => [
  ['dtstart', {}, 'date', date],
  ['dtend', {}, 'date', addDays(date, 1)],
]

const MINUTE = 60_000
const START = Date.UTC(2024, 0, 1)

/**
 * What every revision of an event says of itself. Programs keep the entry with the higher number: it grows with time,
 * so that whatever moved, by whom or by what, is taken over.
 */
export const revision = (stamp: Date): readonly Property[] => [
  time('dtstamp', stamp),
  time('last-modified', stamp),
  integer('sequence', Math.max(0, Math.floor((stamp.getTime() - START) / MINUTE))),
]

/** Part of an id that stays the same for ever: letters that any program keeps as they are. */
export const idPart = (part: string): string => encodeURIComponent(whole(part))

/** Properties that the library does not know are text like any other: programs have never learnt `VALUE=TEXT` of them. */
const textual = [
  'name', 'x-wr-calname', 'x-wr-timezone',
  'x-tiendo-schema', 'x-tiendo-id', 'x-tiendo-version', 'x-tiendo-weekly-rest',
  'x-tiendo-kind', 'x-tiendo-name', 'x-tiendo-status', 'x-tiendo-label', 'x-tiendo-basis', 'x-tiendo-scope', 'x-tiendo-for',
]

const { icalendar } = ICAL.design
const own = Object.fromEntries(textual.map((name) => [name, { defaultType: 'text' }]))
const design = { ...icalendar, property: { ...icalendar.property, ...own } }

const lineOf = ([name, parameters, type, ...values]: Property): string =>
  folded(ICAL.stringify.property([name, parameters, type, ...values], design, true))

const linesOf = ([name, properties, components]: Component): readonly string[] => [
  `BEGIN:${name.toUpperCase()}`,
  ...properties.map(lineOf),
  ...components.flatMap(linesOf),
  `END:${name.toUpperCase()}`,
]

/** A calendar's text, lines ended by CRLF. `more`: properties beside those that every calendar has. */
export const icsText = (events: readonly Component[], { name }: IcsOptions, more: readonly Property[]): string => {
  const head: readonly Property[] = [
    text('version', '2.0'),
    text('prodid', '-//Tien Do//tiendo//VI'),
    text('calscale', 'GREGORIAN'),
    text('name', name),
    text('x-wr-calname', name),
    text('x-wr-timezone', 'Asia/Ho_Chi_Minh'),
  ]
  const calendar: Component = ['vcalendar', [...head, ...more], events]
  return `${linesOf(calendar).join('\r\n')}\r\n`
}
