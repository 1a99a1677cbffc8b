// A document read on this machine: pictures of pages too, with how far it is, and called off by Ctrl-C. What cannot be
// read is said; the exit code comes back.

import { err, ok, type Result } from '@tiendo/domain'
import { readDocument, type ReadProgress, type ReadResult } from '@tiendo/reader'
import { readErrorSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { refuse } from '../cli/say.ts'
import { scanWords } from '../words/scan.ts'
import { openFile, type InputFile } from './file.ts'
import { readingLine } from './reading-line.ts'
import { withInterrupt } from './with-interrupt.ts'

export const isPictureName = (name: string): boolean => /\.(?:jpe?g|jfif|png)$/i.test(name)

/** The files named; null where one cannot be had, which is said. */
export const openFiles = async (context: Context, paths: readonly string[]): Promise<Result<readonly InputFile[], Exit>> => {
  const files: InputFile[] = []
  for (const path of paths) {
    const file = await openFile(context, path)
    if (!file.ok) return file
    files.push(file.value)
  }
  return ok(files)
}

/** Several are the pictures of one document's pages, in the order given. */
const asOne = async (context: Context, files: readonly InputFile[]): Promise<Result<InputFile, Exit>> => {
  const [first] = files
  if (first !== undefined && files.length === 1) return ok(first)
  const { documentOfPictures } = await import('@tiendo/reader/pictures')
  const document = documentOfPictures(files)
  if (document.ok) return ok({ name: document.value.name, bytes: new Uint8Array(document.value.bytes) })
  const isNone = document.error.code === 'reader/not-a-picture'
  const sentence = readErrorSentence(document.error, context.language)
  return isNone
    ? err(refuse(context, exit.usage, `${sentence} ${scanWords(context.language).onlyPictures}`))
    : err(refuse(context, exit.failed, sentence))
}

/** Small steps are over before anybody reads of them. */
const isSlow = ({ stage }: ReadProgress): boolean => stage === 'pages' || stage === 'seeing'

export type ReadHere = { readonly file: InputFile; readonly read: ReadResult }

export const readHere = async (context: Context, files: readonly InputFile[]): Promise<Result<ReadHere, Exit>> => {
  const one = await asOne(context, files)
  if (!one.ok) return one
  const { bytes, name } = one.value
  const line = readingLine(context)
  const read = await withInterrupt((signal) =>
    readDocument(bytes, name, {
      openEye: context.io.openEye,
      onProgress: (progress) => {
        if (isSlow(progress)) line.tell(progress)
      },
      signal,
    }),
  )
  line.clear()
  if (read.ok) return ok({ file: one.value, read: read.value })
  return err(refuse(context, exit.failed, `${name}: ${readErrorSentence(read.error, context.language)}`))
}
