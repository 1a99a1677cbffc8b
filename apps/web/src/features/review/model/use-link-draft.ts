// Linking a draft to the earlier one it takes the place of, or parting them again.
import { useMutation } from '@tanstack/react-query'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { useTRPCClient } from '../../../shared/api/trpc.ts'
import { useDraftCache } from './use-draft-cache.ts'

/** `onDone`: the button that asked for it is gone then, and the focus with it. */
export const useLinkDraft = (draftId: string, onDone: () => void) => {
  const client = useTRPCClient()
  const cache = useDraftCache(draftId)
  return useMutation({
    mutationFn: (replaces: string | null) => client.drafts.link.mutate({ draftId, version: cache.version(), replaces, commandId: newCommandId() }),
    onSuccess: async () => {
      await cache.refresh()
      onDone()
    },
  })
}
