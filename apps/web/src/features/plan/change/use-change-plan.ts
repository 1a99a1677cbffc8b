// Asking what a change would move, and saving it. A retry carries the same command id, so it is written once; after
// somebody else's change nothing is fetched behind the person's back.
import type { PlanCommand } from '@tiendo/domain'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { failureOf } from '../../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'

const PAUSE_MS = 300
const PREVIEW = 'preview'

/** `command`: one value for as long as it says the same; null while there is nothing to ask. */
export const usePlanPreview = (planId: string, version: number, command: PlanCommand | null) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const [asked] = useDebouncedValue(command, PAUSE_MS)
  const preview = useQuery({
    queryKey: [...trpc.plans.pathKey(), PREVIEW, planId, version, asked],
    queryFn: () => (asked === null ? null : client.plans.preview.mutate({ planId, command: asked })),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  return { moves: command === null ? null : (preview.data?.moves ?? null), error: command === null ? null : preview.error, isCounting: command !== asked || preview.isFetching, refetch: preview.refetch }
}

export const useChangePlan = (planId: string, version: number, onWritten: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const commandId = useRef(newCommandId())
  const write = useMutation({
    mutationFn: (command: PlanCommand) => client.plans.change.mutate({ planId, version, command, commandId: commandId.current }),
    onSuccess: async () => {
      commandId.current = newCommandId()
      onWritten()
      // What would have moved has moved: asking that again would be refused.
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== PREVIEW })
    },
    onError: (error) => {
      if (failureOf(error).kind === 'domain') commandId.current = newCommandId()
    },
  })
  /** After somebody else's change: the plan as it now stands, with what was typed left as it is. */
  const reload = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: trpc.plans.pathKey() })
    write.reset()
  }
  return { write, reload }
}
