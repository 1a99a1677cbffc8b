// Another reviewer's work arrives as it is done: indexes of values never change, so what one is on stays where it is.
import { useEffect, useState } from 'react'
import { onChange } from '../../../shared/live/changes.ts'
import { useDraftCache } from './use-draft-cache.ts'

/** Whether somebody else worked on it while this page was open. */
export const useLiveDraft = (draftId: string): boolean => {
  const cache = useDraftCache(draftId)
  const [joined, setJoined] = useState(false)
  useEffect(
    () =>
      onChange(`draft/${draftId}`, () => {
        setJoined(true)
        void cache.refresh()
      }),
    [cache, draftId],
  )
  return joined
}
