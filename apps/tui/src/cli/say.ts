// Words for people go to standard error; the exit code comes back.

import type { Exit } from './exit.ts'
import type { Context } from './io.ts'

/** Says what is wrong and gives the code to end with. */
export const refuse = ({ io }: Context, code: Exit, sentence: string): Exit => {
  io.err(`tiendo: ${sentence}\n`)
  return code
}

export const printJson = (context: Context, value: unknown): Promise<void> =>
  context.io.out(`${JSON.stringify(value, null, 2)}\n`)
