import { describe, expect, it } from 'vitest'
import { changed, dueSearch, isFiltered, isSame, unfiltered, type DueSearch } from './due-search.ts'

describe('an address', () => {
  it.each<[Readonly<Record<string, unknown>>, DueSearch]>([
    [{}, {}],
    [{ view: 'list' }, {}],
    [{ view: 'heat', by: 'month', year: 2027 }, { view: 'heat', by: 'month', year: '2027' }],
    [{ view: 'cloud', by: 'week', sort: 'colour' }, {}],
    [{ q: '', unit: 'so-y-te', mine: true, plan: 'p', standing: 'overdue', period: 'thisMonth' }, { unit: 'so-y-te', mine: true, plan: 'p', standing: 'overdue', period: 'thisMonth' }],
    // A year alone comes as a number, and "mine" only as what it is.
    [{ period: 2027, mine: 'yes', desc: 'true' }, { period: '2027' }],
    [{ view: 'month', month: '2026-12', unknown: 1 }, { view: 'month', month: '2026-12' }],
    [{ view: 'timeline', group: 'unit', zoom: 'quarter' }, { view: 'timeline', group: 'unit', zoom: 'quarter' }],
  ])('%o', (raw, expected) => expect(dueSearch(raw)).toEqual(expected))

  it('changing some of it keeps the rest, and leaves out what is usual', () => {
    expect(changed({ view: 'heat', q: 'đo' }, { q: undefined, unit: 'so-y-te' })).toEqual({ view: 'heat', unit: 'so-y-te' })
  })

  it('without its filter it is still the same view', () => {
    const search: DueSearch = { view: 'timeline', zoom: 'quarter', q: 'đo', mine: true, standing: 'overdue' }
    expect([isFiltered(search), unfiltered(search), isFiltered(unfiltered(search))]).toEqual([true, { view: 'timeline', zoom: 'quarter' }, false])
  })

  it('is the same in whatever order it is written', () => {
    expect(isSame({ q: 'a', unit: 'b' }, { unit: 'b', q: 'a' })).toBe(true)
    expect(isSame({ q: 'a' }, { q: 'a', view: 'heat' })).toBe(false)
  })
})
