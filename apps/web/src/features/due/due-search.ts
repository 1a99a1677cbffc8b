// The address of the page of deadlines: which view, and one filter for all of them. What is left out is as usual, so
// that the plainest address is the plainest page.
import { defined, flag, oneOf, text, type Raw } from '../../shared/lib/search-values.ts'


export type DueViewName = 'list' | 'month' | 'timeline' | 'heat'

export type DueSearch = {
  readonly view?: Exclude<DueViewName, 'list'>
  readonly q?: string
  readonly unit?: string
  /** The unit of whoever reads it, so that a view can be handed on. */
  readonly mine?: true
  readonly plan?: string
  readonly standing?: string
  /** A relative name (`thisMonth`) or a nominal period (`2026-Q4`). */
  readonly period?: string
  /** Of the list: by due day unless said. */
  readonly sort?: 'title' | 'unit' | 'plan'
  readonly desc?: true
  /** Of the calendar: `2026-11`. */
  readonly month?: string
  /** Of the heat map. */
  readonly year?: string
  readonly by?: 'month'
  /** Of the timeline. */
  readonly group?: 'unit'
  readonly zoom?: 'quarter'
}

/** In an address, shares whose document names nobody: an id is blank there, and no name makes this one. */
const NOBODY = '-'
export const unitToAddress = (id: string): string => (id === '' ? NOBODY : id)
export const unitFromAddress = (unit: string): string => (unit === NOBODY ? '' : unit)

export const dueSearch = (raw: Raw): DueSearch =>
  defined({
    view: oneOf(['month', 'timeline', 'heat'], raw['view']),
    q: text(raw['q']),
    unit: text(raw['unit']),
    mine: flag(raw['mine']),
    plan: text(raw['plan']),
    standing: text(raw['standing']),
    period: text(raw['period']),
    sort: oneOf(['title', 'unit', 'plan'], raw['sort']),
    desc: flag(raw['desc']),
    month: text(raw['month']),
    year: text(raw['year']),
    by: oneOf(['month'], raw['by']),
    group: oneOf(['unit'], raw['group']),
    zoom: oneOf(['quarter'], raw['zoom']),
  })

/** Changes some of it; what is set to undefined leaves the address. */
export const changed = (search: DueSearch, change: { readonly [K in keyof DueSearch]?: DueSearch[K] | undefined }): DueSearch => dueSearch({ ...search, ...change })

export const isFiltered = ({ q, unit, mine, plan, standing, period }: DueSearch): boolean => [q, unit, mine, plan, standing, period].some((part) => part !== undefined)

export const unfiltered = (search: DueSearch): DueSearch =>
  changed(search, { q: undefined, unit: undefined, mine: undefined, plan: undefined, standing: undefined, period: undefined })

/** Whether two addresses show the same, whatever order they are written in. */
export const isSame = (a: DueSearch, b: DueSearch): boolean => {
  const written = (search: DueSearch): string => JSON.stringify(Object.entries(dueSearch(search)).sort(([x], [y]) => (x < y ? -1 : 1)))
  return written(a) === written(b)
}
