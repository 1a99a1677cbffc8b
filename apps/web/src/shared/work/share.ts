// The place of one share, as procedures and addresses name it.
import type { ShareId, WorkItem } from '@tiendo/domain'

export const shareOf = (item: WorkItem): ShareId => ({
  planId: item.work.planId,
  workId: item.work.id,
  key: item.occurrence.key,
  organisationId: item.organisation.id,
})

export const shareKey = (share: ShareId): string => `${share.planId}/${share.workId}/${share.key}/${share.organisationId}`
