// The lines of an iCalendar file (RFC 5545) put together as its entries. Only the nesting is judged here; what a line says
// is read where it is wanted.

import { err, ok, type Result } from '@tiendo/domain'
import { unreadable, type CalendarFileError } from './result.ts'

/** A content line, unfolded; `number` is that of its first line in the file, from 1. */
export type ContentLine = { readonly number: number; readonly text: string }

export type Entry = { readonly kind: string; readonly line: number; readonly lines: readonly ContentLine[] }

export type IcsFile = { readonly head: readonly ContentLine[]; readonly entries: readonly Entry[] }

const BREAK = /\r\n|\n|\r/
const NAMED = /^[\w.-]+[;:]/
const NEST = /^(BEGIN|END):\s*([\w.-]+)\s*$/i

const isFolded = (line: string): boolean => line.startsWith(' ') || line.startsWith('\t')

const unfolded = (text: string): readonly ContentLine[] => {
  const lines: { number: number; parts: string[] }[] = []
  for (const [index, line] of text.split(BREAK).entries()) {
    const last = lines.at(-1)
    if (isFolded(line) && last !== undefined) last.parts.push(line.slice(1))
    else if (line.trim() !== '') lines.push({ number: index + 1, parts: [line] })
  }
  return lines.map(({ number, parts }) => ({ number, text: parts.join('') }))
}

type Open = { readonly kind: string; readonly line: number; readonly lines: ContentLine[] }

/** Things that stand in a calendar by themselves; zones and what programs add of their own are passed over. */
const ENTRIES = new Set(['VEVENT', 'VTODO', 'VJOURNAL'])

export const readEntries = (text: string): Result<IcsFile, CalendarFileError> => {
  const head: ContentLine[] = []
  const entries: Entry[] = []
  const open: Open[] = []
  const lines = unfolded(text)
  for (const line of lines) {
    const nest = NEST.exec(line.text)
    const [kind = '', inner] = [nest?.[2]?.toUpperCase(), open.at(-1)]
    if (nest?.[1]?.toUpperCase() === 'BEGIN') {
      if (inner === undefined && kind !== 'VCALENDAR') return err(unreadable(line.number))
      open.push({ kind, line: line.number, lines: [] })
    } else if (inner === undefined || !NAMED.test(line.text)) {
      return err(unreadable(line.number))
    } else if (nest !== null) {
      if (inner.kind !== kind) return err(unreadable(line.number))
      open.pop()
      if (open.length === 1 && ENTRIES.has(kind)) entries.push(inner)
      if (open.length === 0) head.push(...inner.lines)
    } else {
      inner.lines.push(line)
    }
  }
  // Cut off, or no calendar at all.
  const last = lines.at(-1)
  return open.length > 0 || last === undefined ? err(unreadable(last?.number ?? null)) : ok({ head, entries })
}
