// Pages that are pictures, given to the eye: as many at once as it can look at, none drawn before its turn, two at most.

import { err, ok, type Result } from '@tiendo/domain'
import type { Eye, SeenPage } from '../page/eye.ts'
import type { ReadOptions } from '../read-document.ts'
import type { ReadError } from '../read-error.ts'
import type { OpenDocument } from './open-document.ts'
import { pictureOf } from './picture-of.ts'

export type Watch = Pick<ReadOptions, 'openEye' | 'seen' | 'onSeen' | 'onProgress' | 'signal'>

type Wanted = { readonly number: number }
export type SeenPages = ReadonlyMap<number, SeenPage>

/** Pictures that are in memory at a time. */
const MOST = 2

/** Settles when the work does, or at once when it is called off: an eye may take its time to look up. */
const unless = async (signal: AbortSignal | undefined, work: Promise<unknown>): Promise<void> => {
  if (signal === undefined) return void (await work)
  const off = new AbortController()
  const called = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true, signal: off.signal })
  })
  await Promise.race([work, called])
  off.abort()
}

/** Those of the wanted pages that were looked at, now or before; a page that cannot be drawn is not among them. */
export const seePages = async (
  document: OpenDocument,
  wanted: readonly Wanted[],
  { openEye, seen = new Map(), onSeen, onProgress, signal }: Watch,
  onFound: (found: SeenPages) => void,
): Promise<Result<SeenPages, ReadError>> => {
  const found = new Map<number, SeenPage>()
  for (const { number } of wanted) {
    const page = seen.get(number)
    if (page !== undefined) found.set(number, page)
  }
  const waiting = wanted.filter(({ number }) => !found.has(number))
  if (waiting.length === 0 || openEye === undefined) return ok(found)
  let done = found.size
  const tell = (): void => onProgress?.({ stage: 'seeing', done, total: wanted.length })
  const isOff = (): boolean => signal?.aborted === true
  tell()
  onFound(found)
  const eye: Eye = await openEye()
  const state = { failed: false }
  const look = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !isOff() && !state.failed; next = waiting.shift()) {
      const picture = pictureOf(document, next.number - 1)
      const page = picture === null ? null : await eye.look(picture, signal)
      if (isOff()) return
      done += 1
      if (page !== null) {
        found.set(next.number, page)
        onSeen?.(page)
      }
      tell()
      onFound(found)
    }
  }
  const watched = async (): Promise<void> => {
    try {
      await look()
    } catch (cause) {
      state.failed = true
      // What is called off ends by the signal's reason.
      if (!isOff()) throw cause
    }
  }
  try {
    await unless(signal, Promise.all(Array.from({ length: Math.min(MOST, eye.atOnce) }, watched)))
  } finally {
    await eye.close()
  }
  return isOff() ? err({ code: 'reader/cancelled' }) : ok(found)
}
