// How far a reading is, on one line that is written over and gone in the end; nothing where nobody watches.

import type { ImportProgress } from '@tiendo/api/client'
import type { Context } from '../cli/io.ts'
import { cliWords } from '../words/cli.ts'

type ReadingLine = { readonly tell: (progress: ImportProgress) => void; readonly clear: () => void }

const CLEAR = '\r\u001B[K'

export const readingLine = ({ io, language }: Context): ReadingLine => {
  const words = cliWords(language).reading
  let told = false
  const say = (text: string): void => {
    if (io.errorIsTerminal) io.err(`${CLEAR}${text}`)
  }
  return {
    tell: ({ stage, done, total }) => {
      told = true
      say(`${words[stage]}${total > 1 ? ` ${done}/${total}` : ''}`)
    },
    clear: () => {
      if (told) say('')
    },
  }
}
