// What a row of the register says of an event beside its words.
import type { Awaited, Recorded, WaitingWork, WorkPlace } from '@tiendo/domain'
import { awaitedName, type Language } from '@tiendo/text'

export const placeOf = ({ work }: WaitingWork): WorkPlace => ({ planId: work.planId, workId: work.id })

export const placeKey = ({ planId, workId }: WorkPlace): string => `${planId}/${workId}`

/** One entry a task: two of its rules may wait for the same event. */
export const worksOf = ({ works }: Awaited): readonly WaitingWork[] => {
  const seen = new Set<string>()
  return works.filter((work) => {
    const key = placeKey(placeOf(work))
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The bodies whose work waits, each once, in the order of the work. */
export const unitsOf = ({ works }: Awaited): readonly string[] =>
  [...new Set(works.flatMap(({ sharers }) => sharers.map(({ name }) => name)))].filter((name) => name !== '')

/** Every day that was recorded, once each, the one for all first. */
export const recordsOf = ({ record, works }: Awaited): readonly Recorded[] => {
  const all = [record.everywhere, ...works.map(({ recorded }) => recorded)].filter((recorded) => recorded !== null)
  const known = new Map(all.map((recorded) => [`${recorded.on}/${recorded.symbol ?? ''}/${recorded.by}/${recorded.recordedOn}`, recorded]))
  return [...known.values()]
}

/** Words that name nothing of their own belong to one plan; then its number says which. */
export const planOf = ({ event, works }: Awaited): string | null => (event.kind === 'named' ? null : (works[0]?.plan.number ?? works[0]?.plan.title ?? null))

/** What a filter looks in. */
export const textOf = (awaited: Awaited, language: Language): string =>
  [
    awaitedName(awaited.event, language),
    ...awaited.works.flatMap(({ work, plan }) => [work.title, work.phrase, plan.number ?? '', plan.title]),
    ...unitsOf(awaited),
    ...recordsOf(awaited).map(({ symbol }) => symbol ?? ''),
  ].join(' ')
