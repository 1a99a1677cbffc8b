// Writes into a plan's book. After somebody else's change nothing is fetched behind the person's back, and what was
// typed stays.
import type { MoneyCommand } from '@tiendo/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'
import { useCommand } from '../../../shared/api/use-command.ts'

export const useRunMoney = (planId: string, version: number, onWritten: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const write = useCommand(
    (command: MoneyCommand, commandId) => client.budget.run.mutate({ planId, version, command, commandId }),
    onWritten,
  )
  const reload = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: trpc.budget.pathKey() })
    write.reset()
  }
  return { write, reload }
}
