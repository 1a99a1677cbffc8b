// Groups and their works as lines of one long list.
import type { TimelineGroup, TimelineRow } from '@tiendo/domain'

export type TimelineLine =
  | { readonly kind: 'group'; readonly id: string; readonly group: TimelineGroup }
  | { readonly kind: 'row'; readonly id: string; readonly row: TimelineRow; readonly group: TimelineGroup }

export const timelineLines = (groups: readonly TimelineGroup[]): readonly TimelineLine[] =>
  groups.flatMap((group): readonly TimelineLine[] => [
    { kind: 'group', id: `group-${group.id}`, group },
    ...group.rows.map((row): TimelineLine => ({ kind: 'row', id: row.id, row, group })),
  ])
