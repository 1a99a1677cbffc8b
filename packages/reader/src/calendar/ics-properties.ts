// What the lines of one entry say, read by ical.js line by line: a line that it refuses spoils only its own property.

import ICAL from 'ical.js'
import { z } from 'zod'
import type { ContentLine } from './ics-entries.ts'

/** `type` is the value's: `date`, `date-time`, `text`, `recur` … */
export type Property = { readonly type: string; readonly values: readonly unknown[] }

/** By name in lower case; null where the line could not be read. */
export type Properties = ReadonlyMap<string, readonly (Property | null)[]>

/** The library looks for the end of each parameter anew: a line of nothing but parameters is refused by its length. */
const LONGEST = 8192

/** Our own properties are text, whether a program that rewrote the file kept saying so or not. */
export const ownNames = [
  'schema', 'id', 'version', 'weekly-rest', 'kind', 'name', 'status', 'label', 'basis', 'scope', 'for',
].map((name) => `x-tiendo-${name}`)
const { icalendar } = ICAL.design
const own = Object.fromEntries(ownNames.map((name) => [name, { defaultType: 'text' }]))
const design = { ...icalendar, property: { ...icalendar.property, ...own } }

const NAME = /^[\w.-]+/

const jcal = z.tuple([z.string(), z.unknown(), z.string()], z.unknown())

const readProperty = (text: string): Property | null => {
  if (text.length > LONGEST) return null
  try {
    const read = jcal.safeParse(ICAL.parse.property(text, design))
    if (!read.success) return null
    const [, , type, ...values] = read.data
    return { type, values }
  } catch {
    // The library throws at whatever it cannot read, of no one kind.
    return null
  }
}

/** Only the properties asked for; the rest of an entry is not looked at. */
export const readProperties = (lines: readonly ContentLine[], wanted: ReadonlySet<string>): Properties => {
  const properties = new Map<string, (Property | null)[]>()
  for (const { text } of lines) {
    const name = NAME.exec(text)?.[0].toLowerCase() ?? ''
    if (!wanted.has(name)) continue
    const known = properties.get(name)
    if (known === undefined) properties.set(name, [readProperty(text)])
    else known.push(readProperty(text))
  }
  return properties
}

/** The words of a property; null where it is missing or could not be read. */
export const wordsOf = (properties: Properties, name: string): string | null => {
  const value = properties.get(name)?.[0]?.values[0]
  return typeof value === 'string' ? value : null
}
