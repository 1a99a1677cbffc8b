// What a draft says otherwise than the earlier one it follows, as lines to read: what came, what went, what changed
// from what to what. Both are shown as read.
import type { Draft, DraftComparison, DraftHead, LocalDate, RowChange, Signatory, ValuePath } from '@tiendo/domain'

export type Change = { readonly field: ChangedField; readonly from: string; readonly to: string }
export type ChangedField = 'number' | 'group' | 'title' | 'lead' | 'coordinators' | 'deliverable' | 'timing' | 'text' | 'from' | 'to' | 'label' | 'amount' | keyof Draft['document']

export type ChangedRow = {
  readonly kind: 'added' | 'removed' | 'changed' | 'same'
  readonly what: 'task' | 'duty' | 'target' | 'line' | 'document'
  readonly number: string | null
  readonly title: string
  /** Where it stands in this draft; null for what went. */
  readonly path: ValuePath | null
  readonly changes: readonly Change[]
}

export type ChangeCounts = { readonly added: number; readonly removed: number; readonly changed: number; readonly same: number }

type Row = { readonly number: string | null; readonly title: string; readonly path: ValuePath; readonly say: (field: ChangedField) => string }

const rowsOf = <Field extends ChangedField>(what: ChangedRow['what'], changes: readonly RowChange<Field>[], before: readonly Row[], after: readonly Row[]): readonly ChangedRow[] =>
  changes.flatMap((change): readonly ChangedRow[] => {
    const [was, is] = [change.kind === 'added' ? undefined : before[change.before], change.kind === 'removed' ? undefined : after[change.after]]
    const row = is ?? was
    if (row === undefined) return []
    const said = change.kind === 'changed' ? change.fields.map((field) => ({ field, from: was?.say(field) ?? '', to: is?.say(field) ?? '' })) : []
    return [{ kind: change.kind, what, number: row.number, title: row.title, path: is?.path ?? null, changes: said }]
  })

type Said = string | number | null | readonly (string | number)[] | Signatory

const plain = (value: Said): string => {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return `${value}`
  return 'name' in value ? [value.onBehalf, value.position, value.name].filter((part) => part !== null).join(' · ') : value.join('; ')
}

/** How days and money are written, in the language of the screen. */
export type Formats = { readonly day: (day: LocalDate) => string; readonly money: (line: Draft['budget']['lines'][number]) => string }

const headText = ({ document }: Draft, field: keyof DraftHead, { day }: Formats): string => {
  if (field === 'issuedOn') return document.issuedOn.value === null ? '' : day(document.issuedOn.value)
  if (field === 'years') return [...new Set(document.years.value ?? [])].join('–')
  return plain(document[field].value)
}

const taskRows = ({ tasks }: Draft): readonly Row[] =>
  tasks.map((task, index) => ({
    number: task.number,
    title: task.title.value,
    path: `tasks.${index}.title`,
    say: (field) => {
      switch (field) {
        case 'number':
        case 'group':
          return task[field] ?? ''
        case 'timing':
          return task.timing.value.phrase
        case 'title':
        case 'lead':
        case 'coordinators':
        case 'deliverable':
          return plain(task[field].value)
        default:
          return ''
      }
    },
  }))

const dutyRows = ({ duties }: Draft): readonly Row[] =>
  duties.map((duty, index) => ({
    number: null,
    title: duty.text,
    path: `duties.${index}.text`,
    say: (field) => (field === 'timing' ? duty.timing.value.phrase : field === 'from' || field === 'to' ? plain(duty[field].value) : duty.text),
  }))

const targetRows = ({ targets }: Draft): readonly Row[] => targets.map(({ text }, index) => ({ number: null, title: text, path: `targets.${index}`, say: () => text }))

const lineRows = ({ budget }: Draft, { money }: Formats): readonly Row[] =>
  budget.lines.map((line, index) => ({ number: line.number, title: line.label, path: `budget.lines.${index}`, say: (field) => (field === 'amount' ? money(line) : line.label) }))

export const changedRows = (comparison: DraftComparison, before: Draft, after: Draft, formats: Formats): readonly ChangedRow[] => [
  ...comparison.head.map((field): ChangedRow => ({
    kind: 'changed',
    what: 'document',
    number: null,
    title: '',
    path: `document.${field}`,
    changes: [{ field, from: headText(before, field, formats), to: headText(after, field, formats) }],
  })),
  ...rowsOf('task', comparison.tasks, taskRows(before), taskRows(after)),
  ...rowsOf('duty', comparison.duties, dutyRows(before), dutyRows(after)),
  ...rowsOf('target', comparison.targets, targetRows(before), targetRows(after)),
  ...rowsOf('line', comparison.lines, lineRows(before, formats), lineRows(after, formats)),
]

export const changeCounts = ({ head, tasks, duties, targets, lines }: DraftComparison): ChangeCounts => {
  const all: readonly RowChange<unknown>[] = [...tasks, ...duties, ...targets, ...lines]
  const count = (kind: RowChange<unknown>['kind']): number => all.filter((change) => change.kind === kind).length
  return { added: count('added'), removed: count('removed'), changed: count('changed') + head.length, same: count('same') }
}
