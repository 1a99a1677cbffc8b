// Sets one rule; every page shows findings anew.
import type { RuleSetting } from '@tiendo/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'
import { useCommand } from '../../shared/api/use-command.ts'

export const useSetRule = (version: number, onWritten: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  return useCommand(
    (setting: RuleSetting, commandId) => client.checks.setRule.mutate({ ...setting, version, commandId }),
    onWritten,
    () => queryClient.invalidateQueries({ queryKey: trpc.checks.pathKey() }),
  )
}
