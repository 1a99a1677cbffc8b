// The eye of a thread that reads a scan: two threads of its own, so that two pages are looked at side by side.

import { eyeOfThreads } from '@tiendo/eye'
import type { Eye } from '@tiendo/reader/page'
import { startThread } from './start-thread.ts'

/** As many pages at once as a machine of two cores bears. */
const AT_ONCE = 2

/** Megabytes of a thread's own heap; its engine and its pictures stand outside it. */
const HEAP = 192

export const openEye = async (): Promise<Eye> =>
  eyeOfThreads({
    start: () => startThread('eye-worker', HEAP),
    atOnce: AT_ONCE,
  })
