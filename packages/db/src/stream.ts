// Names of streams: one line of events for each draft, plan, share and awaited event, and one for the calendar.

import type { AwaitedId, ShareId } from '@tiendo/domain'

export const draftStream = (id: string): string => `draft/${id}`
export const planStream = (id: string): string => `plan/${id}`
export const shareStream = ({ planId, workId, key, organisationId }: ShareId): string =>
  `share/${planId}/${workId}/${key}/${organisationId}`
export const calendarStream = 'calendar'
export const awaitedStream = (id: AwaitedId): string => `awaited/${id}`
