// The draft as last heard from the server, in the one place that keeps it. What this page wrote is put in at once; an
// older answer still on its way is called off and asked for again, so that nothing written flickers back.
import type { DraftPage } from '@tiendo/api/client'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTRPC } from '../../../shared/api/trpc.ts'

export type DraftCache = {
  readonly version: () => number
  readonly page: () => DraftPage | undefined
  readonly update: (change: (was: DraftPage) => DraftPage) => Promise<void>
  readonly refresh: () => Promise<void>
}

export const useDraftCache = (draftId: string): DraftCache => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  return useMemo(() => {
    const queryKey = trpc.drafts.get.queryKey({ draftId })
    const page = (): DraftPage | undefined => queryClient.getQueryData(queryKey)
    const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey })
    return {
      page,
      version: () => page()?.version ?? 0,
      refresh,
      update: async (change) => {
        const asking = queryClient.isFetching({ queryKey }) > 0
        if (asking) await queryClient.cancelQueries({ queryKey })
        queryClient.setQueryData(queryKey, (was) => (was === undefined ? was : change(was)))
        if (asking) void refresh()
      },
    }
  }, [draftId, queryClient, trpc])
}
