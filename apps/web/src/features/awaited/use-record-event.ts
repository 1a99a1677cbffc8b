// Records that an event came, or takes it back. Dates everywhere may be others after it, so all that is shown is asked
// for again.
import type { Awaited, AwaitedCommand } from '@tiendo/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'
import { useCommand } from '../../shared/api/use-command.ts'

export const useRecordEvent = ({ id, record }: Awaited, onWritten: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  return useCommand(
    (command: AwaitedCommand, commandId) => client.awaited.record.mutate({ id, version: record.version, command, commandId }),
    onWritten,
    () => queryClient.invalidateQueries({ queryKey: trpc.awaited.pathKey() }),
  )
}
