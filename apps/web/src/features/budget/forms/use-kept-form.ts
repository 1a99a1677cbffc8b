// The words of a form, kept on this device until it is saved: a lost network, a closed tab or a refusal loses nothing.
import { useCallback, useState } from 'react'
import { keep, kept } from '../../../shared/lib/kept.ts'

export type Words = Readonly<Record<string, string>>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** What was kept, as far as this form still asks for it. */
const restored = <W extends Words>(key: string, initial: W): W => {
  const text = kept(key)
  if (text === null) return initial
  try {
    const known: unknown = JSON.parse(text)
    if (!isRecord(known)) return initial
    const words = { ...initial }
    for (const name in initial) if (typeof known[name] === 'string') Object.assign(words, { [name]: known[name] })
    return words
  } catch {
    return initial
  }
}

/** `initial` is what the form begins with where nothing was typed before. */
export const useKeptForm = <W extends Words>(key: string, initial: W) => {
  const [words, setWords] = useState(() => restored(key, initial))
  const put = useCallback(
    (change: Partial<W>): void => {
      const next = { ...words, ...change }
      setWords(next)
      keep(key, JSON.stringify(next))
    },
    [key, words],
  )
  const forget = useCallback((): void => keep(key, null), [key])
  return { words, put, forget }
}
