// Pages that are pictures, given to the eye: as many at once as it can look at, none drawn before its turn.

import { err, ok, type Result } from '@tiendo/domain'
import type { Eye, SeenPage } from '../page/eye.ts'
import type { ReadOptions } from '../read-document.ts'
import type { ReadError } from '../read-error.ts'
import type { OpenDocument } from './open-document.ts'
import { pictureOf } from './picture-of.ts'

type Watch = Pick<ReadOptions, 'openEye' | 'seen' | 'onSeen' | 'onProgress' | 'signal'>

/** `numbers`: 1-based pages. In their order; a page that cannot be drawn is left out. */
export const seePages = async (
  document: OpenDocument,
  numbers: readonly number[],
  { openEye, seen = new Map(), onSeen, onProgress, signal }: Watch,
): Promise<Result<ReadonlyMap<number, SeenPage>, ReadError>> => {
  const found = new Map(
    numbers.flatMap((number): readonly (readonly [number, SeenPage])[] => {
      const page = seen.get(number)
      return page === undefined ? [] : [[number, page]]
    }),
  )
  const waiting = numbers.filter((number) => !found.has(number))
  if (waiting.length === 0) return ok(found)
  if (openEye === undefined) return err({ code: 'reader/scan', pages: numbers.length })
  const eye: Eye = await openEye()
  const look = async (): Promise<void> => {
    for (let number = waiting.shift(); number !== undefined && signal?.aborted !== true; number = waiting.shift()) {
      const picture = pictureOf(document, number - 1)
      if (picture !== null) {
        const page = await eye.look(picture, signal)
        found.set(number, page)
        onSeen?.(page)
      }
      onProgress?.({ stage: 'seeing', done: numbers.length - waiting.length, total: numbers.length })
    }
  }
  try {
    await Promise.all(Array.from({ length: eye.atOnce }, look))
  } finally {
    await eye.close()
  }
  return signal?.aborted === true ? err({ code: 'reader/cancelled' }) : ok(found)
}
