// A row of a catalogue, read to its end, as a task of the draft: each value with its source and, where it is not sure,
// with why.

import type { DraftTask, Read, Untaken } from '@tiendo/domain'
import { flat, join, spanOf } from '../extract/passage.ts'
import type { Columns, Role } from './columns.ts'
import type { OpenTask } from './draft-task.ts'
import { valueOf } from './entry.ts'
import { lowered, read, readText, stretch, unread, untaken, type Source } from './found.ts'
import { leadsOf } from './task-leads.ts'
import { timingOf } from './task-timing.ts'

type Closed = { readonly task: DraftTask; readonly untaken: readonly Untaken[] }

const same = (a: string, b: string): boolean => a.replace(/\s+/g, '').toLowerCase() === b.replace(/\s+/g, '').toLowerCase()

const deliverableOf = (source: Source, task: OpenTask, columns: Columns): Read<string | null> => {
  // "Hình thức văn bản" is as much as says what comes of the work, where no other column does.
  const role = columns.byRole.has('deliverable') ? 'deliverable' : 'form'
  const own = task.values.get(role)
  const others = task.further.map((entry) => valueOf(entry, role)).filter((passage) => passage.text !== '')
  const [first, ...rest] = [...(own === undefined ? [] : [own]), ...others]
  if (first === undefined) return unread(null, 'sure')
  const whole = rest.reduce((a, b) => join(a, b, '; ', true), first)
  const [value, span] = [flat(whole.text), spanOf(source.raw, whole)]
  if (role === 'form') return { ...read(value, span, 'likely', 'ambiguous'), alternatives: [null] }
  const doubt = rest.length > 0 ? 'joined' : task.doubts.get(role)
  return read(value, span, doubt === undefined ? 'sure' : 'likely', doubt)
}

const BODY = /(?:^|\s)(?:Sở|UBND|Ủy ban nhân dân|Công an|Văn phòng|Phòng|Ban|Chi cục|Trung tâm|Hội|Thanh tra)\s/u

/** What a row says whose words no line keeps apart may be a neighbour's. */
const doubted = (task: DraftTask): DraftTask => ({
  ...task,
  title: lowered(task.title, 'likely', 'columnLost'),
  lead: lowered(task.lead, 'likely', 'columnLost'),
  coordinators: lowered(task.coordinators, 'likely', 'columnLost'),
  deliverable: lowered(task.deliverable, 'likely', 'columnLost'),
  timing: lowered(task.timing, 'likely', 'columnLost'),
})

/** The task, and what its further rows say that one task cannot hold (another deadline for another lead). */
export const closeTask = (source: Source, task: OpenTask, columns: Columns, leadRole: Role | null): Closed => {
  const { raw } = source
  const title = task.values.get('title') ?? null
  const elsewhere = task.further
    .map((entry) => valueOf(entry, 'timing'))
    .filter((other) => other.text !== '' && !same(other.text, task.values.get('timing')?.text ?? ''))
  const doubt = task.doubts.get('title')
  const timing = timingOf(source, task, columns)
  const start = task.values.get('start')
  // A beginning that made no span with its end is listed by itself.
  const alone = start === undefined || timing.value.phrase.includes(flat(start.text)) ? [] : [start]
  const leads = leadsOf(source, task, columns, leadRole)
  const work = title === null ? unread('', 'doubtful') : readText(raw, title, doubt === undefined ? 'sure' : 'likely', doubt)
  // Who does it may have slid into the title's cell.
  const slid = leads.lead.span === null && BODY.test(work.value)
  const closed: DraftTask = {
    number: task.number,
    group: task.group,
    title: slid ? lowered(work, 'likely', 'ambiguous') : work,
    ...leads,
    deliverable: deliverableOf(source, task, columns),
    timing,
    span: stretch(raw, task.from, task.to, title?.cell ?? null),
  }
  return {
    task: task.guessed ? doubted(closed) : closed,
    untaken: [...alone, ...elsewhere].map((passage) => untaken(raw, passage, 'looksLikeDeadline')),
  }
}
