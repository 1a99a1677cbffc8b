// What an eye and its threads say to each other: a picture there, what was seen on it back. A thread has one at a time.

import type { PagePicture, SeenPage } from '@tiendo/reader/page'

export type ToThread = { readonly picture: PagePicture }
export type FromThread =
  | { readonly kind: 'seen'; readonly page: SeenPage }
  | { readonly kind: 'failed'; readonly reason: string }

/** A worker of Node, or what stands for one. */
export type EyeThread = {
  postMessage: (message: ToThread, transfer: readonly ArrayBuffer[]) => void
  on: {
    (event: 'message', listener: (said: FromThread) => void): unknown
    (event: 'error', listener: (error: unknown) => void): unknown
    (event: 'exit', listener: (code: number) => void): unknown
  }
  terminate: () => Promise<unknown>
}

/** The port of a thread to whoever started it. */
export type EyePort = {
  postMessage: (message: FromThread) => void
  on: (event: 'message', listener: (said: ToThread) => void) => unknown
}
