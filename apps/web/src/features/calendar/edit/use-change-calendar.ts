// Saves the steps as one change. Every date in the house may be another after it, so all that is shown is asked for
// again. A retry carries the same command id, so it is written once.
import type { CalendarChange } from '@tiendo/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { failureOf } from '../../../shared/api/failure.ts'
import { useTRPCClient } from '../../../shared/api/trpc.ts'

type Change = { readonly version: number; readonly changes: readonly CalendarChange[]; readonly reason: string }

export const useChangeCalendar = (onWritten: (version: string) => void) => {
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const commandId = useRef(newCommandId())
  return useMutation({
    mutationFn: ({ version, changes, reason }: Change) => client.calendar.change.mutate({ version, changes, reason, commandId: commandId.current }),
    onSuccess: async ({ calendar }) => {
      commandId.current = newCommandId()
      onWritten(calendar.version)
      await queryClient.invalidateQueries()
    },
    onError: (error) => {
      if (failureOf(error).kind === 'domain') commandId.current = newCommandId()
    },
  })
}
