// A review as ink draws it: the frame's lines, one text each. Keys and sizes go to the store.

import { Box, useInput, useStdout } from 'ink'
import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { keysOf } from '../screen/keys.ts'
import { Drawn } from '../screen/view/Screen.tsx'
import type { ReviewEvent } from './model/event.ts'
import type { ReviewState } from './model/state.ts'
import { reviewFrame } from './view/frame.ts'
import type { ReviewManner } from './view/manner.ts'

export type ReviewStore = {
  readonly state: () => ReviewState
  readonly dispatch: (event: ReviewEvent) => void
  readonly subscribe: (listener: () => void) => () => void
}

export const ReviewScreen = ({
  store,
  manner,
}: {
  readonly store: ReviewStore
  readonly manner: ReviewManner
}): ReactNode => {
  const state = useSyncExternalStore(store.subscribe, store.state)
  const { stdout } = useStdout()
  useEffect(() => {
    const resized = (): void =>
      store.dispatch({ kind: 'resized', size: { columns: stdout.columns || 80, rows: stdout.rows || 24 } })
    stdout.on('resize', resized)
    return () => {
      stdout.off('resize', resized)
    }
  }, [stdout, store])
  useInput((input, key) => {
    for (const one of keysOf(input, key)) store.dispatch({ kind: 'key', key: one })
  })
  return (
    <Box flexDirection="column">
      {reviewFrame(state, manner).map((segments, index) => (
        <Drawn key={index} segments={segments} theme={manner.theme} />
      ))}
    </Box>
  )
}
