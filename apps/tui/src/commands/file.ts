// A file named on the command line, or the sentence why it cannot be had.

import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { err, ok, type Result } from '@tiendo/domain'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { refuse } from '../cli/say.ts'
import { cliWords } from '../words/cli.ts'

export type InputFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The bytes, or the exit code after saying why not. `-` is not a file here. */
export const openFile = async (context: Context, path: string): Promise<Result<InputFile, Exit>> => {
  const words = cliWords(context.language).file
  try {
    if ((await stat(path)).isDirectory()) return err(refuse(context, exit.usage, words.folder(path)))
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
  } catch (error) {
    switch (codeOf(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        return err(refuse(context, exit.notFound, words.notFound(path)))
      case 'EACCES':
      case 'EPERM':
        return err(refuse(context, exit.notAllowed, words.unreadable(path)))
      default:
        throw error
    }
  }
}
