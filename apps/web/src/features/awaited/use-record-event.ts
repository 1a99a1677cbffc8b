// Records that an event came, or takes it back. Dates everywhere may be others after it, so all that is shown is asked
// for again. A retry carries the same command id, so it is written once.
import type { Awaited, AwaitedCommand } from '@tiendo/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { failureOf, isConflict } from '../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'

export const useRecordEvent = ({ id, record }: Awaited, onWritten: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const commandId = useRef(newCommandId())
  return useMutation({
    mutationFn: (command: AwaitedCommand) => client.awaited.record.mutate({ id, version: record.version, command, commandId: commandId.current }),
    onSuccess: async () => {
      commandId.current = newCommandId()
      onWritten()
      await queryClient.invalidateQueries()
    },
    onError: async (error) => {
      if (failureOf(error).kind === 'domain') commandId.current = newCommandId()
      if (isConflict(error)) await queryClient.invalidateQueries({ queryKey: trpc.awaited.pathKey() })
    },
  })
}
