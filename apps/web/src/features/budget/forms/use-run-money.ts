// Writes into a plan's book. A retry carries the same command id, so it is written once; after somebody else's change
// nothing is fetched behind the person's back, and what was typed stays.
import type { MoneyCommand } from '@tiendo/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { failureOf } from '../../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'

export const useRunMoney = (planId: string, version: number, onWritten: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const commandId = useRef(newCommandId())
  const write = useMutation({
    mutationFn: (command: MoneyCommand) => client.budget.run.mutate({ planId, version, command, commandId: commandId.current }),
    onSuccess: async () => {
      commandId.current = newCommandId()
      onWritten()
      await queryClient.invalidateQueries()
    },
    onError: (error) => {
      if (failureOf(error).kind === 'domain') commandId.current = newCommandId()
    },
  })
  const reload = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: trpc.budget.pathKey() })
    write.reset()
  }
  return { write, reload }
}
