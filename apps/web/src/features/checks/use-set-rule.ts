// Sets one rule. A retry carries the same command id, so it is written once; every page shows findings anew.
import type { RuleSetting } from '@tiendo/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { failureOf, isConflict } from '../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'

export const useSetRule = (version: number, onWritten: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const commandId = useRef(newCommandId())
  return useMutation({
    mutationFn: (setting: RuleSetting) => client.checks.setRule.mutate({ ...setting, version, commandId: commandId.current }),
    onSuccess: async () => {
      commandId.current = newCommandId()
      onWritten()
      await queryClient.invalidateQueries()
    },
    onError: async (error) => {
      if (failureOf(error).kind === 'domain') commandId.current = newCommandId()
      if (isConflict(error)) await queryClient.invalidateQueries({ queryKey: trpc.checks.pathKey() })
    },
  })
}
