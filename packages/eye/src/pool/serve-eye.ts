// The other side of an eye over threads: called in a thread with the port to whoever started it. Its engine starts with
// the first page.

import type { Eye } from '@tiendo/reader/page'
import { openEye } from '../open-eye.ts'
import type { EyePort } from './protocol.ts'

const reasonOf = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))

export const serveEye = (port: EyePort, open: () => Promise<Eye> = openEye): void => {
  let eye: Promise<Eye> | null = null
  port.on('message', ({ picture }) => {
    eye ??= open()
    void eye
      .then((own) => own.look(picture))
      .then(
        (page) => port.postMessage({ kind: 'seen', page }),
        (cause: unknown) => port.postMessage({ kind: 'failed', reason: reasonOf(cause) }),
      )
  })
}
