// A spreadsheet looked at by the server as its columns are chosen, then recorded whole. A retry carries the same command
// id, so it is written once.
import type { SendSheet, SheetAnswer, SheetOutcome } from '@tiendo/api/client'
import type { SheetMapping } from '@tiendo/domain'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { useTRPC } from '../../../shared/api/trpc.ts'

const send = async (options: Omit<SendSheet, 'origin'>): Promise<SheetOutcome> => {
  const { sendSheet } = await import('./send-sheet.ts')
  return sendSheet({ origin: '', ...options })
}

const SHEET = 'budget-sheet'

export type ChosenSheet = { readonly id: number; readonly file: File }

/** `mapping` null: one is proposed. */
export const useSheetPreview = (planId: string, chosen: ChosenSheet | null, mapping: SheetMapping | null) =>
  useQuery({
    queryKey: [SHEET, planId, chosen?.id, mapping],
    queryFn: ({ signal }): Promise<SheetOutcome | null> | null => (chosen === null ? null : send({ planId, file: chosen.file, name: chosen.file.name, mapping, commit: null, signal })),
    enabled: chosen !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  })

export const useRecordSheet = (planId: string, onRecorded: (recorded: NonNullable<SheetAnswer['recorded']>) => void) => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const commandId = useRef(newCommandId())
  return useMutation({
    mutationFn: ({ file, mapping, version }: { readonly file: File; readonly mapping: SheetMapping; readonly version: number }) =>
      send({ planId, file, name: file.name, mapping, commit: { commandId: commandId.current, version } }),
    onSuccess: async (outcome) => {
      if (outcome.ok && outcome.value.recorded !== null) {
        onRecorded(outcome.value.recorded)
        // What was looked at is in the book now: looking again would only find it twice.
        await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SHEET })
        return
      }
      commandId.current = newCommandId()
      // Somebody wrote meanwhile, or a row is wrong now: it is looked at anew.
      await queryClient.invalidateQueries({ queryKey: [SHEET, planId] })
      await queryClient.invalidateQueries({ queryKey: trpc.budget.pathKey() })
    },
  })
}
