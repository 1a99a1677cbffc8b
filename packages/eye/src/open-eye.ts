// An eye in this very thread: it looks at one page at a time, and whoever calls waits.

import type { Eye } from '@tiendo/reader/page'
import { look, unseen } from './look.ts'
import { EngineFault, openEngine, type Engine } from './recognise/engine.ts'

export const openEye = async (): Promise<Eye> => {
  let engine: Engine | null = await openEngine()
  return {
    atOnce: 1,
    look: async (picture, signal) => {
      signal?.throwIfAborted()
      engine ??= await openEngine()
      try {
        return look(engine, picture)
      } catch (cause) {
        if (!(cause instanceof EngineFault)) throw cause
        // Whatever state it is in, the next page has another one.
        engine = null
        return unseen(picture)
      }
    },
    close: async () => {
      engine?.close()
      engine = null
    },
  }
}
