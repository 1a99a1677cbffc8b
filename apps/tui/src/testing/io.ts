// A command line run inside a test: what it printed, what it said, and its exit code.

import type { Exit } from '../cli/exit.ts'
import type { Io } from '../cli/io.ts'
import { run } from '../cli/run.ts'

export type Ran = { readonly code: Exit; readonly out: string; readonly err: string }

type Given = { readonly stdin?: readonly string[]; readonly env?: Io['env']; readonly terminal?: boolean; readonly openEye?: Io['openEye'] }

/** Runs `tiendo` with these arguments on 20/11/2026. */
export const tiendo = async (argv: readonly string[], given: Given = {}): Promise<Ran> => {
  let out = ''
  let err = ''
  const io: Io = {
    env: given.env ?? {},
    out: (text) => {
      out += text
      return Promise.resolve()
    },
    err: (text) => {
      err += text
    },
    input: async function* () {
      yield* given.stdin ?? []
    },
    inputIsTerminal: given.terminal ?? false,
    outputIsTerminal: given.terminal ?? false,
    errorIsTerminal: given.terminal ?? false,
    columns: 80,
    now: () => Date.parse('2026-11-20T02:00:00Z'),
    openEye: given.openEye ?? (() => Promise.reject(new Error('no eye was given'))),
  }
  const code = await run(argv, io)
  return { code, out, err }
}
