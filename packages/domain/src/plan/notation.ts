// How values are written in a form and read back: one notation for each kind of value, so that what a person
// types goes through the parsers that read the document, and `parse(write(value))` gives the value again.

import { parseSymbol } from '../citation/parse-symbol.ts'
import { isDay, localDate, type LocalDate } from '../date/local-date.ts'
import { splitOrganisations } from '../organisation/split-names.ts'
import { err, ok, type Result } from '../result/result.ts'
import { parseTiming } from '../timing/parse.ts'
import type { Timing } from '../timing/rule.ts'
import type { Signatory } from './draft.ts'

export type NotUnderstood = { readonly code: 'notation/not-understood'; readonly text: string }

export type Notation<T> = {
  readonly parse: (text: string) => Result<T, NotUnderstood>
  readonly write: (value: T) => string
  /** What a rejected value is. */
  readonly none: T
}

export const notUnderstood = (text: string): Result<never, NotUnderstood> =>
  err({ code: 'notation/not-understood', text })

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

export const words: Notation<string | null> = {
  parse: (text) => ok(tidy(text) === '' ? null : tidy(text)),
  write: (value) => value ?? '',
  none: null,
}

/** Blank words stay blank; whoever needs some says so. */
export const title: Notation<string> = { parse: (text) => ok(tidy(text)), write: (value) => value, none: '' }

/** A number still blank ("/KH-UBND") is none. */
export const documentNumber: Notation<string | null> = {
  parse: (text) => {
    const symbol = parseSymbol(text)
    if (symbol.ok) return ok(symbol.value.number === null ? null : symbol.value.text)
    return words.parse(text)
  },
  write: words.write,
  none: null,
}

const DAY_FIRST = /^(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})$/iu
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/** dd/mm/yyyy, "12 tháng 3 năm 2026" or yyyy-mm-dd; a day that does not exist is not moved. */
export const day: Notation<LocalDate | null> = {
  parse: (text) => {
    const typed = tidy(text)
    if (typed === '') return ok(null)
    const [dayFirst, yearFirst] = [DAY_FIRST.exec(typed), YEAR_FIRST.exec(typed)]
    const [date, month, year] =
      dayFirst !== null ? [dayFirst[1], dayFirst[2], dayFirst[3]] : [yearFirst?.[3], yearFirst?.[2], yearFirst?.[1]]
    const real = isDay(Number(year), Number(month), Number(date))
    return real ? ok(localDate(Number(year), Number(month), Number(date))) : notUnderstood(text)
  },
  write: (value) => (value === null ? '' : value.split('-').reverse().join('/')),
  none: null,
}

const YEARS = /^(?:(?:giai đoạn|từ|năm|từ năm|các năm)\s+)*(\d{4})(?:\s*(?:-|–|—|đến năm|đến)\s*(\d{4}))?$/iu

export const years: Notation<readonly [number, number] | null> = {
  parse: (text) => {
    if (tidy(text) === '') return ok(null)
    const match = YEARS.exec(tidy(text))
    const first = Number(match?.[1])
    const last = match?.[2] === undefined ? first : Number(match[2])
    return match !== null && first >= 1945 && last >= first && last <= first + 100
      ? ok([first, last])
      : notUnderstood(text)
  },
  write: (value) => (value === null ? '' : value[0] === value[1] ? `${value[0]}` : `${value[0]}-${value[1]}`),
  none: null,
}

/** From top to bottom, as documents set it: on whose behalf, position, name; a line or a semicolon between. */
export const signatory: Notation<Signatory | null> = {
  parse: (text) => {
    const lines = text
      .split(/[;\n]/)
      .map(tidy)
      .filter((line) => line !== '')
    const [name, position, ...above] = [...lines].reverse()
    if (name === undefined) return ok(null)
    return ok({ name, position: position ?? null, onBehalf: above.length === 0 ? null : above.reverse().join('; ') })
  },
  write: (value) =>
    value === null ? '' : [value.onBehalf, value.position, value.name].filter((part) => part !== null).join('; '),
  none: null,
}

/** One a line: "Lưu: VT; VP" holds a semicolon of its own. */
export const recipients: Notation<readonly string[]> = {
  parse: (text) =>
    ok(
      text
        .split('\n')
        .map((line) =>
          tidy(line)
            .replace(/^[-–+•]\s*/, '')
            .replace(/[;.]$/, ''),
        )
        .filter((line) => line !== ''),
    ),
  write: (value) => value.join('\n'),
  none: [],
}

export const names: Notation<readonly string[]> = {
  parse: (text) => ok(splitOrganisations(text)),
  write: (value) => value.join('; '),
  none: [],
}

export const unstatedTiming = (phrase: string): Timing => ({ phrase, rules: [{ kind: 'unstated', purpose: null }] })

/** Whether a phrase says anything of when. */
export const isStated = (timing: Timing): boolean => timing.rules.some((rule) => rule.kind !== 'unstated')

/** A blank is a timing left unstated; words that mean no timing are not understood, never taken as one. */
export const timing = (planYears: readonly [number, number] | null): Notation<Timing> => ({
  parse: (text) => {
    const phrase = tidy(text)
    if (phrase === '') return ok(unstatedTiming(''))
    const read = parseTiming(phrase, { years: planYears })
    return isStated(read) ? ok(read) : notUnderstood(text)
  },
  write: (value) => value.phrase,
  none: unstatedTiming(''),
})
