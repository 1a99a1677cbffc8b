// A page leaves tens of megabytes of pixels behind that are not of the heap: left to itself, the engine of JavaScript lets
// several pages of them gather before it looks. A thread that reads pages asks it to look after each.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'

const collector = z.custom<() => void>((value) => typeof value === 'function').nullable().catch(null)

/** Where the engine has no such door, nothing is done. */
export const tidier = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  const collect = collector.parse(runInNewContext('globalThis.gc ?? null'))
  return () => collect?.()
}
