// Answers for a finding, or takes that back. A retry carries the same command id, so it is written once.
import type { FindingRule } from '@tiendo/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newCommandId } from '../api/command-id.ts'
import { failureOf } from '../api/failure.ts'
import { useTRPC, useTRPCClient } from '../api/trpc.ts'

/** Whose finding it is. */
export type FindingOf = { readonly draftId: string } | { readonly planId: string }

/** `reason` null takes it back. */
export type Said = { readonly rule: FindingRule; readonly key: string | null; readonly reason: string | null }

export const useWaive = (of: FindingOf, onWritten: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const commandId = useRef(newCommandId())
  return useMutation({
    mutationFn: ({ rule, key, reason }: Said) => {
      const said = { ...of, rule, key, commandId: commandId.current }
      return reason === null ? client.checks.unwaive.mutate(said) : client.checks.waive.mutate({ ...said, reason })
    },
    onSuccess: async () => {
      commandId.current = newCommandId()
      onWritten()
      // A draft's page is long and says nothing of this that its findings do not; a plan shows them in many places.
      await queryClient.invalidateQueries('draftId' in of ? { queryKey: trpc.checks.pathKey() } : {})
    },
    onError: async (error) => {
      if (failureOf(error).kind !== 'domain') return
      commandId.current = newCommandId()
      await queryClient.invalidateQueries({ queryKey: trpc.checks.pathKey() })
    },
  })
}
