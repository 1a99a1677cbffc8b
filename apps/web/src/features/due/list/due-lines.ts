// Items as they stand in the list: under their sections while they go by due day, in one run once a column is chosen.
import { dueSections, type DueSectionName, type LocalDate, type WorkItem } from '@tiendo/domain'
import { shareKey, shareOf } from '../../../shared/work/share.ts'
import type { DueSearch } from '../due-search.ts'

export type DueLine =
  | { readonly kind: 'section'; readonly id: string; readonly name: DueSectionName; readonly count: number; readonly open: boolean }
  | { readonly kind: 'row'; readonly id: string; readonly item: WorkItem }

/** What nobody has to do anything about is folded away until it is asked for. */
export const foldedAtFirst: ReadonlySet<DueSectionName> = new Set(['undated', 'done'])

const rowOf = (item: WorkItem): DueLine => ({ kind: 'row', id: shareKey(shareOf(item)), item })

const collator = new Intl.Collator('vi', { numeric: true })

const nameOf = (item: WorkItem, by: NonNullable<DueSearch['sort']>): string => {
  switch (by) {
    case 'title':
      return item.work.title
    case 'unit':
      return item.organisation.name
    case 'plan':
      return item.plan.number ?? item.plan.title
  }
}

/** `folded`: sections whose rows are left out. */
export const dueLines = (items: readonly WorkItem[], { sort, desc }: DueSearch, today: LocalDate, folded: ReadonlySet<DueSectionName>): readonly DueLine[] => {
  if (sort !== undefined) {
    const named = items.map((item) => ({ item, name: nameOf(item, sort) })).toSorted((a, b) => collator.compare(a.name, b.name))
    return (desc === true ? named.toReversed() : named).map(({ item }) => rowOf(item))
  }
  return dueSections(items, today)
    .filter((section) => section.items.length > 0)
    .flatMap(({ name, items: inside }): readonly DueLine[] => {
      const open = !folded.has(name)
      const rows = !open ? [] : desc === true ? inside.toReversed() : inside
      return [{ kind: 'section', id: `section-${name}`, name, count: inside.length, open }, ...rows.map(rowOf)]
    })
}
