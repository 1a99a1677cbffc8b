// Names of streams: one line of events for each draft, plan and share.

import type { ShareId } from '@tiendo/domain'

export const draftStream = (id: string): string => `draft/${id}`
export const planStream = (id: string): string => `plan/${id}`
export const shareStream = ({ planId, workId, key, organisationId }: ShareId): string =>
  `share/${planId}/${workId}/${key}/${organisationId}`
