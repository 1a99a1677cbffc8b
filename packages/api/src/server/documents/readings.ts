// Readings under way in this process whose draft is there already, by the draft: how far each is, how to stop it, and
// why it stopped. Another server on the same database knows only that the draft is not read whole.

import type { AuthorityId } from '@tiendo/db'
import type { DomainError } from '../../client/errors.ts'
import type { ImportProgress, PagesRead } from '../../client/import-document.ts'
import type { DraftReading } from '../../client/outputs.ts'

export type ReadingKey = { readonly authority: AuthorityId; readonly draftId: string }

export type Reading = {
  readonly say: (progress: ImportProgress) => void
  /** Null where all was read. */
  readonly end: (error: DomainError | null) => void
}

export type Readings = {
  /** Under way, or how it last stopped; null where this process knows of none. */
  readonly of: (key: ReadingKey) => DraftReading | null
  /** Null where one is under way already. */
  readonly begin: (key: ReadingKey, pages: PagesRead, stop: () => void) => Reading | null
  /** Nothing where none is under way. */
  readonly stop: (key: ReadingKey) => void
}

/** Of readings that stopped, how many are remembered. */
const REMEMBERED = 100

export const createReadings = (): Readings => {
  const running = new Map<string, { state: DraftReading; readonly stop: () => void }>()
  const stopped = new Map<string, DraftReading>()
  const keyOf = ({ authority, draftId }: ReadingKey): string => JSON.stringify([authority, draftId])

  const remember = (key: string, state: DraftReading): void => {
    stopped.set(key, state)
    const [oldest] = stopped.keys()
    if (stopped.size > REMEMBERED && oldest !== undefined) stopped.delete(oldest)
  }

  return {
    of: (named) => running.get(keyOf(named))?.state ?? stopped.get(keyOf(named)) ?? null,
    begin: (named, pages, stop) => {
      const key = keyOf(named)
      if (running.has(key)) return null
      stopped.delete(key)
      const state: DraftReading = { ...pages, stage: 'opening', error: null }
      const own = { state, stop }
      running.set(key, own)
      return {
        say: ({ stage, done, total }) => {
          const counted = stage === 'seeing' && done >= own.state.done ? { done, total } : {}
          own.state = { ...own.state, ...counted, stage }
        },
        end: (error) => {
          running.delete(key)
          if (error !== null) remember(key, { ...own.state, stage: null, error })
        },
      }
    },
    stop: (named) => running.get(keyOf(named))?.stop(),
  }
}
