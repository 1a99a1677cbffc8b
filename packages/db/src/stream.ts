// Names of streams: one line of events for each draft, plan, plan's money, share and awaited event, for the waivers of
// each draft and plan, and one for the calendar and one for the rules of the checks.

import type { AwaitedId, ShareId } from '@tiendo/domain'
import type { CheckSubject } from './check-store.ts'

export const draftStream = (id: string): string => `draft/${id}`
export const planStream = (id: string): string => `plan/${id}`
export const shareStream = ({ planId, workId, key, organisationId }: ShareId): string =>
  `share/${planId}/${workId}/${key}/${organisationId}`
export const calendarStream = 'calendar'
export const awaitedStream = (id: AwaitedId): string => `awaited/${id}`
export const budgetStream = (planId: string): string => `budget/${planId}`
/** How a row names whose findings it speaks of. */
export const checkSubject = ({ kind, id }: CheckSubject): string => `${kind}/${id}`
export const checkStream = (subject: CheckSubject): string => `checks/${checkSubject(subject)}`
export const checkSettingsStream = 'checks/settings'
