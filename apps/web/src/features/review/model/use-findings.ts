// Findings follow the answers: once they are saved, the checks are asked again, and what is mended goes.
import type { DraftPage, FindingsPage } from '@tiendo/api/client'
import type { SettledFinding } from '@tiendo/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTRPC } from '../../../shared/api/trpc.ts'
import { onChange } from '../../../shared/live/changes.ts'

/** Answers come fast: one question for those of a moment. */
const PAUSE = 250

const MARK = 'finding '

/** How the mark of a finding is named in the source, and back. */
export const findingMark = ({ key }: Pick<SettledFinding, 'key'>): string => `${MARK}${key}`
export const findingOfMark = (id: string): string | null => (id.startsWith(MARK) ? id.slice(MARK.length) : null)

export const useFindings = (page: DraftPage): FindingsPage => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const options = trpc.checks.list.queryOptions({ draftId: page.id })
  const { version, findings, off, may } = page
  const { data } = useQuery({ ...options, initialData: { version, findings, off, may }, staleTime: Infinity })
  const { queryKey } = options

  // A page loaded again says it anew; a page written to has still to ask.
  useEffect(() => {
    if (queryClient.getQueryData(queryKey)?.version === version) return
    const timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey }), PAUSE)
    return () => clearTimeout(timer)
    // The key is another object each time, of the same draft.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [page.id, queryClient, version])

  // Somebody else answered for one, or took it back.
  useEffect(
    () => onChange(`checks/draft/${page.id}`, () => void queryClient.invalidateQueries({ queryKey })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [page.id, queryClient],
  )
  return data
}
