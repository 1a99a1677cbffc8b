// Linking a draft to the earlier one it takes the place of, or parting them again.
import { useMutation } from '@tanstack/react-query'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { useTRPCClient } from '../../../shared/api/trpc.ts'
import { useDraftCache } from './use-draft-cache.ts'

export const useLinkDraft = (draftId: string) => {
  const client = useTRPCClient()
  const cache = useDraftCache(draftId)
  return useMutation({
    mutationFn: (replaces: string | null) => client.drafts.link.mutate({ draftId, version: cache.version(), replaces, commandId: newCommandId() }),
    onSuccess: () => cache.refresh(),
  })
}
