// The saved views, by number, and what each one shows.

import type { WorkItem } from '@tiendo/domain'

export const viewIds = ['mine', 'dueSoon', 'overdue', 'awaiting', 'waiting', 'reports', 'plans'] as const
export type ViewId = (typeof viewIds)[number]

/** Which of the loaded lists a view is taken from. */
export const sourceOf = (view: ViewId): 'mine' | 'due' | 'plans' | 'awaited' =>
  view === 'mine' ? 'mine' : view === 'plans' ? 'plans' : view === 'waiting' ? 'awaited' : 'due'

const done = (item: WorkItem): boolean =>
  item.standing === 'doneOnTime' || item.standing === 'doneLate' || item.standing === 'waived'

/** Whether an item of the authority's list belongs to a view. `mine` is the server's to decide. */
export const belongs = (view: Exclude<ViewId, 'plans'>, item: WorkItem): boolean => {
  switch (view) {
    case 'mine':
      return true
    case 'dueSoon':
      return item.timeliness === 'dueSoon' && !done(item) && item.standing !== 'awaitingAcceptance'
    case 'overdue':
      return item.timeliness === 'overdue' && !done(item) && item.standing !== 'awaitingAcceptance'
    case 'awaiting':
      return item.standing === 'awaitingAcceptance'
    case 'waiting':
      return item.standing === 'waitingEvent'
    case 'reports':
      return item.work.kind === 'duty'
  }
}
