// One line of a table, whatever it stands for: a share of an occurrence, a row of a plan, a plan.
// Values are raw, so that they sort; words and formats are the view's.

import { byUrgency, type Awaited, type BoardRow, type LocalDate, type Occurrence, type Standing, type TimelineRow, type WorkItem } from '@tiendo/domain'
import { awaitedName } from '@tiendo/text'
import type { PlanPage, PlanSummary } from '@tiendo/api/client'
import { clean } from '../../text/clean.ts'
import { fold } from '../../text/fold.ts'

export type Placed = { readonly occurrence: Occurrence; readonly standing: Standing }

export type Row = {
  readonly id: string
  readonly number: string | null
  readonly title: string
  /** First organisation, and how many there are. */
  readonly lead: string
  readonly leads: number
  readonly from: LocalDate | null
  readonly due: LocalDate | null
  readonly key: string
  readonly standing: Standing | null
  readonly percent: number | null
  readonly plan: string
  /** What an action on this row acts on; null where there is none. */
  readonly item: WorkItem | null
  readonly summary: PlanSummary | null
  readonly awaited: Awaited | null
  /** For a timeline: every occurrence of the row, each with where it stands. */
  readonly occurrences: readonly Placed[]
  readonly sample: boolean
  /** Without marks and case: what the filter looks in. */
  readonly search: string
}

const searchable = (parts: readonly (string | null)[]): string => fold(parts.filter((part) => part !== null).join(' '))

export const shareRowId = (item: WorkItem): string =>
  [item.work.planId, item.work.id, item.occurrence.key, item.organisation.id].join('/')

export const rowOfItem = (item: WorkItem): Row => {
  const title = clean(item.work.title)
  const lead = clean(item.organisation.name)
  const plan = clean(item.plan.number ?? item.plan.title)
  return {
    id: shareRowId(item),
    number: item.work.number,
    title,
    lead,
    leads: 1,
    from: item.occurrence.from,
    due: item.occurrence.due,
    key: item.occurrence.key,
    standing: item.standing,
    percent: item.state.percent,
    plan,
    item,
    summary: null,
    awaited: null,
    occurrences: [item],
    sample: item.plan.sample,
    search: searchable([item.work.number, title, lead, plan, item.work.phrase]),
  }
}

const percentOf = (items: readonly WorkItem[]): number | null => {
  const known = items.flatMap((item) => (item.state.percent === null ? [] : [item.state.percent]))
  return known.length === 0 ? null : Math.round(known.reduce((sum, percent) => sum + percent, 0) / items.length)
}

/** A task or duty with its current occurrence. */
export const rowOfBoard = (board: BoardRow, page: PlanPage): Row => {
  const current = board.occurrences[board.current]
  const item = current?.items[0] ?? null
  const title = clean(board.work.title)
  const leads = board.leads.map((lead) => clean(lead.name))
  return {
    id: `${board.work.planId}/${board.work.id}`,
    number: board.work.number,
    title,
    lead: leads[0] ?? '',
    leads: leads.length,
    from: current?.occurrence.from ?? null,
    due: current?.occurrence.due ?? null,
    key: current?.occurrence.key ?? '',
    standing: current?.standing ?? null,
    percent: percentOf(current?.items ?? []),
    plan: clean(page.plan.document.number ?? page.plan.document.title ?? ''),
    item,
    summary: null,
    awaited: null,
    occurrences: board.occurrences,
    sample: page.plan.sample,
    search: searchable([board.work.number, title, ...leads, board.work.phrase]),
  }
}

/** A plan stands where its most pressing row stands. */
export const rowOfPlan = (plan: PlanSummary): Row => {
  const title = clean(plan.title)
  const done = (plan.standings.doneOnTime ?? 0) + (plan.standings.doneLate ?? 0)
  const all = Object.values(plan.standings).reduce((sum, count) => sum + count, 0)
  return {
    id: plan.id,
    number: plan.number === null ? null : clean(plan.number),
    title,
    lead: clean(plan.issuer ?? ''),
    leads: 1,
    from: plan.issuedOn,
    due: plan.issuedOn,
    key: plan.years[0] === plan.years[1] ? `${plan.years[0]}` : `${plan.years[0]}–${plan.years[1]}`,
    standing: byUrgency.find((standing) => (plan.standings[standing] ?? 0) > 0) ?? null,
    percent: all === 0 ? null : Math.round((done * 100) / all),
    plan: '',
    item: null,
    summary: plan,
    awaited: null,
    occurrences: [],
    sample: plan.sample,
    search: searchable([plan.number, title, plan.issuer]),
  }
}

/** An awaited event: how much waits for it, since when. Its name is the view's to say. */
export const rowOfAwaited = (awaited: Awaited): Row => ({
  id: awaited.id,
  number: null,
  title: '',
  lead: '',
  leads: awaited.waiting,
  from: awaited.since,
  due: awaited.since,
  key: '',
  standing: awaited.waiting > 0 ? 'waitingEvent' : 'doneOnTime',
  percent: awaited.days,
  plan: [...new Set(awaited.works.map(({ plan }) => clean(plan.number ?? plan.title)))].join(', '),
  item: null,
  summary: null,
  awaited,
  occurrences: [],
  sample: false,
  search: searchable([
    awaitedName(awaited.event, 'vi'),
    awaitedName(awaited.event, 'en'),
    ...awaited.works.flatMap(({ work, plan }) => [work.number, work.title, plan.number]),
  ]),
})

const isOpen = ({ standing }: Placed): boolean =>
  standing !== 'doneOnTime' && standing !== 'doneLate' && standing !== 'waived'

/** A piece of work with all that is listed of it; what needs a hand next speaks for the row. */
export const rowOfTimeline = ({ id, units, occurrences }: TimelineRow): Row => {
  const current = occurrences.find(isOpen) ?? occurrences.at(-1)
  const item = current?.items[0]
  if (item === undefined) throw new Error(`a row of a timeline without work: ${id}`)
  return { ...rowOfItem(item), id, leads: units.length, percent: percentOf(current?.items ?? []), occurrences }
}
