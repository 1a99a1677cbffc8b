// A value a person is typing: kept on this device until it is saved, so that a lost network, a closed tab or a
// refused form loses nothing.
import { useCallback, useState } from 'react'
import { keep, kept } from './kept.ts'

export const useKept = (key: string, initial: string): readonly [string, (value: string) => void, () => void] => {
  const [value, setValue] = useState(() => kept(key) ?? initial)
  const set = useCallback(
    (next: string): void => {
      setValue(next)
      keep(key, next)
    },
    [key],
  )
  const forget = useCallback(() => keep(key, null), [key])
  return [value, set, forget]
}
