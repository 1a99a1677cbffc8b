// The screen as ink draws it: the frame's lines, one text each. Keys and sizes go to the store.

import { Box, Text, useInput, useStdout } from 'ink'
import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { keysOf } from '../keys.ts'
import type { Store } from '../store.ts'
import type { Theme } from '../theme.ts'
import { frame } from './frame.ts'
import type { Line, Segment } from './line.ts'
import type { Manner } from './look.ts'

/** A text without a character would have no height. */
const EMPTY: readonly Segment[] = [{ text: ' ', tone: 'plain' }]

/** Neighbours of one tone become one text: fewer nodes to lay out. */
const merged = (segments: Line): readonly Segment[] => {
  const out: Segment[] = []
  for (const one of segments) {
    const last = out.at(-1)
    if (one.text === '') continue
    if (last !== undefined && last.tone === one.tone)
      out[out.length - 1] = { tone: one.tone, text: last.text + one.text }
    else out.push(one)
  }
  return out
}

export const Drawn = ({ segments, theme }: { readonly segments: Line; readonly theme: Theme }): ReactNode => (
  <Text wrap="truncate">
    {(segments.length === 0 ? EMPTY : merged(segments)).map((one, index) => (
      <Text key={index} {...theme.styles[one.tone]}>
        {theme.text(one.text)}
      </Text>
    ))}
  </Text>
)

/** `keys` is off where standard input is no terminal. */
export const Screen = ({
  store,
  manner,
  keys,
}: {
  readonly store: Store
  readonly manner: Manner
  readonly keys: boolean
}): ReactNode => {
  const state = useSyncExternalStore(store.subscribe, store.state)
  const { stdout } = useStdout()

  useEffect(() => {
    const resized = (): void =>
      store.dispatch({ kind: 'resized', size: { columns: stdout.columns || 80, rows: stdout.rows || 24 } })
    stdout.on('resize', resized)
    // The window may have changed while ink was being loaded.
    const { size } = store.state()
    if (stdout.isTTY && (stdout.columns !== size.columns || stdout.rows !== size.rows)) resized()
    return () => {
      stdout.off('resize', resized)
    }
  }, [stdout, store])

  useInput(
    (input, key) => {
      for (const one of keysOf(input, key)) store.dispatch({ kind: 'key', key: one })
    },
    { isActive: keys },
  )

  return (
    <Box flexDirection="column">
      {frame(state, manner).map((segments, index) => (
        <Drawn key={index} segments={segments} theme={manner.theme} />
      ))}
    </Box>
  )
}
