// Everything a command may touch outside itself, so that a test can hand it something else.
// Data goes to `out`, words to `err`.

import type { Eye } from '@tiendo/reader/page'
import type { Language } from '@tiendo/text'

export type Io = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Resolves when the reader on the other side can take more. */
  readonly out: (text: string) => Promise<void>
  readonly err: (text: string) => void
  /** UTF-8 chunks of standard input, cut anywhere. */
  readonly input: () => AsyncIterable<string>
  readonly inputIsTerminal: boolean
  readonly outputIsTerminal: boolean
  /** Where words go. */
  readonly errorIsTerminal: boolean
  /** Of the terminal that standard output is; 80 where it is none. */
  readonly columns: number
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What reads pictures of pages. */
  readonly openEye: () => Promise<Eye>
}

/** What every command gets: the way out, and what the person asked for all commands. */
export type Context = {
  readonly io: Io
  readonly language: Language
  /** `--server`, as given. */
  readonly server: string | null
}
