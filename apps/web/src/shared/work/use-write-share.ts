// Writes what people say about a share, then asks again for everything that shows it. A retry carries the same
// command id, so it is written once.
import type { ShareId } from '@tiendo/domain'
import type { LocalDate } from '@tiendo/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newCommandId } from '../api/command-id.ts'
import { failureOf, isConflict } from '../api/failure.ts'
import { useTRPC, useTRPCClient } from '../api/trpc.ts'

export type ShareCommand =
  | { readonly kind: 'report'; readonly percent: number; readonly note: string | null }
  | { readonly kind: 'submit'; readonly finishedOn: LocalDate; readonly note: string | null }
  | { readonly kind: 'accept'; readonly note: string | null }
  | { readonly kind: 'return'; readonly note: string }

export const useWriteShare = (share: ShareId, version: number, onWritten: () => void) => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const commandId = useRef(newCommandId())
  const refresh = async (): Promise<void> => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.work.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.plans.pathKey() }),
    ])
  }
  return useMutation({
    mutationFn: async (command: ShareCommand) => {
      const base = { share, version, commandId: commandId.current }
      switch (command.kind) {
        case 'report':
          return client.work.report.mutate({ ...base, percent: command.percent, note: command.note })
        case 'submit':
          return client.work.submit.mutate({ ...base, finishedOn: command.finishedOn, note: command.note })
        case 'accept':
          return client.work.accept.mutate({ ...base, note: command.note })
        case 'return':
          return client.work.return.mutate({ ...base, note: command.note })
      }
    },
    onSuccess: async () => {
      commandId.current = newCommandId()
      onWritten()
      await refresh()
    },
    onError: async (error) => {
      if (failureOf(error).kind === 'domain') commandId.current = newCommandId()
      if (isConflict(error)) await refresh()
    },
  })
}
