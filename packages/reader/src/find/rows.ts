// What each row of a catalogue of tasks is: a group, a task, the rest of a row cut by a page, a further lead of the
// task above, or nothing of the kind ("(1) (2) (3)", a repeated heading, a total).

import { emptyPassage, type Passage } from '../extract/passage.ts'
import type { Columns, Role } from './columns.ts'
import { rowNumber, valueOf, type Entry } from './entry.ts'
import { fold } from './fold.ts'
import { opensOrganisation } from './organisation-words.ts'

export type GroupLevel = 'capital' | 'roman' | 'number' | 'letter' | 'unnumbered'

export type RowKind =
  | { readonly kind: 'group'; readonly label: string | null; readonly level: GroupLevel; readonly title: Passage }
  | { readonly kind: 'task'; readonly number: string | null }
  | { readonly kind: 'continuation' }
  | { readonly kind: 'furtherLead' }
  | { readonly kind: 'noise' }
  | { readonly kind: 'total' }
  | { readonly kind: 'unknown' }

const INDEX = /^[([]?(?:\d{1,2}|[A-E])[)\]]?(?:\s*=.*)?$/
const TOTAL = /^(?:tong so|tong cong|tong kinh phi|tong du toan|cong(?: \(|:|$)|tong$|tong:)/
const GROUP = /^(?:Phần\s+)?([IVXLC]{1,6}|[A-HĐ])\s*[.):]?$/u
const GLUED = /^(?:([IVX]{1,6}|[A-HĐ])(?:[.):-]\s*|\s+(?=\p{Lu}))(?=\p{L})|([IVX]{1,6})(?=\p{Lu}\p{Ll}+(?:[\s,]|$)))/u
const BULLET = /^[-–+•*●▪]\s*(?=\p{L})/u

export const isBullet = (text: string): boolean => /^[-–+•*●▪]$/u.test(text.trim())

/** "C" and "L" alone are letters: no catalogue has fifty groups. */
const ROMAN = /^(?:[IVX]+|[LC][IVXLC]+)$/

/** How deep a label stands. */
export const levelOf = (label: string): GroupLevel =>
  ROMAN.test(label) ? 'roman' : /^\p{Lu}$/u.test(label) ? 'capital' : /^\p{Ll}/u.test(label) ? 'letter' : 'number'

/** What a row must say to be more than a title. */
const SAYS: readonly Role[] = [
  'lead', 'leadAndCoordinators', 'people', 'coordinators', 'timing', 'start', 'deliverable', 'form',
]

/** Who, with whom, when or with what result: a row that says any of it is no mere heading. */
const isStated = (entry: Entry, leadRole: Role | null): boolean =>
  entry.marks.size > 0 || [...SAYS, ...(leadRole === null ? [] : [leadRole])].some((role) => valueOf(entry, role).text !== '')

const isRepeatedHeading = ({ filled }: Entry, { words }: Columns): boolean => {
  const same = filled.filter((passage) => words.has(fold(passage.text).trim())).length
  return same >= 2 && same >= filled.length - 1
}

const startsInside = (text: string): boolean => /^[\p{Ll}\d,;.)\]”’&%/]/u.test(text) && !/^\d+[.)]\s/.test(text)
const endsOpen = (text: string): boolean => !/[.;:!?…]["”’)]*$/u.test(text)

/** Words that something must follow. */
const HANGS = /(?:[-–,]|\s(?:và|với|của|các|cho|về|trong|theo|tại|để|từ|đến|là|những))$/u

/** Whether `next` is the rest of a name or phrase that a page cut. */
const isRest = (previous: Passage, next: Passage): boolean =>
  next.text !== '' &&
  (startsInside(next.text) || (previous.text !== '' && /[,–-]$|\s(?:và|với|của|các)$/u.test(previous.text)))

/** A row under a number: "1.1" under "1", "a" under "1", "-" under either, or an unnumbered one that says who or when. */
const isInside = (number: string, next: Entry | null, leadRole: Role | null): boolean => {
  if (next === null) return false
  const [own, title] = [valueOf(next, 'number').text.trim(), valueOf(next, 'title').text]
  const below = rowNumber(own)
  if (below !== null) return below.startsWith(`${number}.`) || (/^\d/.test(number) && /^[a-zđ]$/.test(below))
  if (own !== '') return isBullet(own)
  return title !== '' && isStated(next, leadRole) && !startsInside(title)
}

/** What stands across a table and heads nothing. */
const NOTE = /^\(?(?:ghi chú|lưu ý|chú thích|\*)/iu

const groupOf = (entry: Entry, context: Context): RowKind | null => {
  const { columns, next } = context
  const [first] = entry.filled
  if (first === undefined) return null
  const number = entry.values.get('number')
  const title = entry.values.get('title')
  const label = number === undefined ? null : (GROUP.exec(number.text.trim())?.[1] ?? null)
  if (label !== null && title !== undefined && !isStated(entry, context.leadRole)) return { kind: 'group', label, level: levelOf(label), title }
  if (label !== null && title === undefined && entry.filled[1] !== undefined && entry.filled.length === 2)
    return { kind: 'group', label, level: levelOf(label), title: entry.filled[1] }
  if (entry.filled.length === 1) {
    const cell = entry.row.cells.find((each) => each.passage === first)
    const reach = cell?.columnSpan ?? 1
    const glued = GLUED.exec(first.text)
    const stands = reach > 1 || cell?.column === 1 || columns.byRole.get('title') === cell?.column
    const mark = glued?.[1] ?? glued?.[2]
    if (mark !== undefined && stands) return { kind: 'group', label: mark, level: levelOf(mark), title: first }
    const wide = reach >= Math.min(3, columns.headings.size) && reach > 1
    // Words alone in the column of numbers are a heading that lost its merge.
    const slid = columns.byRole.get('number') === cell?.column && reach === 1 && first.text.includes(' ')
    if ((wide || slid) && NOTE.test(first.text)) return { kind: 'unknown' }
    if ((wide || slid) && first.text.length < 400) return { kind: 'group', label: null, level: 'unnumbered', title: first }
  }
  const plain = number === undefined ? null : rowNumber(number.text)
  if (plain === null || title === undefined || isStated(entry, context.leadRole)) return null
  return isInside(plain, next, context.leadRole) ? { kind: 'group', label: plain, level: levelOf(plain), title } : null
}

export type Context = {
  readonly columns: Columns
  /** The row above, when it is a task or part of one. */
  readonly previous: Entry | null
  /** The next row that is not blank. */
  readonly next: Entry | null
  /** Whether rows of this table carry numbers at all. */
  readonly numbered: boolean
  /** Whether its titles end with a full stop or the like. */
  readonly closed: boolean
  readonly leadRole: Role | null
}

/** A title alone, in a table whose rows say more: a heading, or the rest of the title above. */
const unnumberedTitle = (title: Passage, context: Context): RowKind => {
  const { previous, next, numbered, closed } = context
  const group: RowKind = { kind: 'group', label: null, level: 'unnumbered', title }
  const cut = previous !== null && endsOpen(valueOf(previous, 'title').text) && closed
  if (cut || BULLET.test(title.text)) return previous === null ? { kind: 'task', number: null } : { kind: 'continuation' }
  if (next === null) return previous === null || !numbered ? { kind: 'task', number: null } : { kind: 'continuation' }
  return isStated(next, context.leadRole) || valueOf(next, 'number').text !== '' ? group : { kind: 'task', number: null }
}

const unnumbered = (entry: Entry, context: Context): RowKind => {
  const { previous, leadRole, closed } = context
  const title = valueOf(entry, 'title')
  const lead = leadRole === null ? emptyPassage() : valueOf(entry, leadRole)
  const before = leadRole === null || previous === null ? emptyPassage() : valueOf(previous, leadRole)
  if (title.text === '') {
    if (previous === null) return { kind: 'continuation' }
    return lead.text !== '' && !isRest(before, lead) && opensOrganisation(lead.text)
      ? { kind: 'furtherLead' }
      : { kind: 'continuation' }
  }
  // A row that says who and when by itself is no rest of another, however the title above ends.
  const whole = lead.text !== '' && !isRest(before, lead) && valueOf(entry, 'timing').text !== ''
  const hangs = previous !== null && HANGS.test(valueOf(previous, 'title').text)
  if (previous !== null && (startsInside(title.text) || (hangs && !whole))) return { kind: 'continuation' }
  if (entry.underMerged) return { kind: 'task', number: null }
  if (!isStated(entry, context.leadRole)) return unnumberedTitle(title, context)
  const open = previous !== null && context.numbered && endsOpen(valueOf(previous, 'title').text)
  return open && !BULLET.test(title.text) && (lead.text === '' ? closed : isRest(before, lead))
    ? { kind: 'continuation' }
    : { kind: 'task', number: null }
}

export const rowKind = (entry: Entry, context: Context): RowKind => {
  const first = entry.filled[0]
  if (first === undefined) return { kind: 'noise' }
  if (entry.filled.length >= 2 && entry.filled.every((passage) => INDEX.test(passage.text))) return { kind: 'noise' }
  if (isRepeatedHeading(entry, context.columns)) return { kind: 'noise' }
  if (entry.filled.slice(0, 2).some((passage) => TOTAL.test(fold(passage.text)))) return { kind: 'total' }
  const group = groupOf(entry, context)
  if (group !== null) return group
  const number = valueOf(entry, 'number').text
  const title = valueOf(entry, 'title')
  if (number === '') return unnumbered(entry, context)
  if (title.text === '' && rowNumber(number) === null) return { kind: 'unknown' }
  return {
    kind: 'task',
    number: rowNumber(number) ?? GROUP.exec(number.trim())?.[1] ?? (isBullet(number) || number.length > 8 ? null : number),
  }
}
