// What the server and its reading thread say to each other. Both ends are ours and of one version.

import type { ReadFile } from '@tiendo/api/server'

export type ReadRequest = { readonly bytes: Uint8Array; readonly name: string }

/** A document, or why not. */
export type ReadAnswer = Awaited<ReturnType<ReadFile>>
