// What is known of the bodies that the item's values name, as choices; and the known bodies a set phrase stands for, to
// be chosen from. Asked for once, when the first name comes into sight.
import { nameChoices, resolveDocument, type Answers, type Draft, type LocalDate, type Organisation, type ValuePath } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTRPC } from '../../../shared/api/trpc.ts'
import type { NameChoice } from '../model/choices.ts'
import type { ReviewItem, Shown } from '../model/review-items.ts'

const noOrganisations: readonly Organisation[] = []

const namesOf = (shown: Shown): readonly string[] => (shown.kind === 'list' ? shown.names : [])

/** The bodies that the authority knows. */
export const useKnownOrganisations = (): readonly Organisation[] => {
  const trpc = useTRPC()
  return useQuery(trpc.organisations.known.queryOptions()).data ?? noOrganisations
}

export const useNameChoices = (draft: Draft, answers: Answers, item: ReviewItem | undefined, today: LocalDate): ReadonlyMap<ValuePath, readonly NameChoice[]> => {
  const known = useKnownOrganisations()
  const day = useMemo(() => resolveDocument(draft, answers).issuedOn.value ?? today, [answers, draft, today])
  return useMemo(() => {
    const found = new Map<ValuePath, readonly NameChoice[]>()
    if (known.length === 0 || item === undefined || item.kind === 'document') return found
    for (const { path, shown } of item.fields) {
      const names = namesOf(shown)
      if (names.length === 0) continue
      const choices = nameChoices(names, known, day).map(({ names: instead, ...choice }) => ({ ...choice, text: instead.join('\n') }))
      if (choices.length > 0) found.set(path, choices)
    }
    return found
  }, [day, item, known])
}
