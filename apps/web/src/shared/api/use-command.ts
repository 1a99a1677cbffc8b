// Sends a command and shows anew all that it may have changed. A retry carries the same command id, so it is written
// once; what the server decided against is another command the next time.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newCommandId } from './command-id.ts'
import { failureOf, isConflict } from './failure.ts'

type Send<Input> = (input: Input, commandId: string) => Promise<unknown>

/** `onConflict`: somebody wrote first; without it nothing is fetched behind the person's back. */
export const useCommand = <Input>(send: Send<Input>, onWritten: () => void, onConflict?: () => Promise<void>) => {
  const queryClient = useQueryClient()
  const commandId = useRef(newCommandId())
  return useMutation({
    mutationFn: (input: Input) => send(input, commandId.current),
    onSuccess: async () => {
      commandId.current = newCommandId()
      onWritten()
      await queryClient.invalidateQueries()
    },
    onError: async (error) => {
      if (failureOf(error).kind === 'domain') commandId.current = newCommandId()
      if (isConflict(error)) await onConflict?.()
    },
  })
}
