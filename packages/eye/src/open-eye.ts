// An eye in this very thread: it looks at one page at a time, and whoever calls waits.

import type { Eye } from '@tiendo/reader/page'
import { look } from './look.ts'
import { openEngine } from './recognise/engine.ts'

export const openEye = async (): Promise<Eye> => {
  const engine = await openEngine()
  return {
    atOnce: 1,
    look: async (picture, signal) => {
      signal?.throwIfAborted()
      return look(engine, picture)
    },
    close: async () => engine.close(),
  }
}
