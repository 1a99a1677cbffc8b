// What a merge wrote into the row it went to, taken back with it: answers typed since are left as they are.

import { decideReshape, type GivenAnswer } from '@tiendo/domain'
import type { DraftPage } from '@tiendo/api/client'

export const mergedWords = (page: DraftPage, reshapeId: string): readonly GivenAnswer[] => {
  const entry = page.reshapes.find(({ id }) => id === reshapeId)
  if (entry === undefined || entry.reshape.kind !== 'merge') return []
  const given = new Map(page.answers)
  const row = `tasks.${entry.reshape.into}.`
  const decided = decideReshape(
    {
      draft: page.draft,
      answers: new Map(page.answers.filter(([path]) => !path.startsWith(row))),
      reshapes: page.reshapes.filter(({ id }) => id !== reshapeId),
    },
    entry.reshape,
  )
  if (!decided.ok) return []
  return decided.value.answers.flatMap(({ path, answer }) => {
    const now = given.get(path)
    return now?.kind === 'edit' && answer?.kind === 'edit' && now.text === answer.text ? [{ path, answer: null }] : []
  })
}
