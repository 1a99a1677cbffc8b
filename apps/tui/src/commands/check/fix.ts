// `check --fix`: what was found, as comments beside the words of a copy of the document. The original is never written,
// no word of it is changed in the copy, and no file is written over.

import { open as openHandle, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { proposalSentence } from '@tiendo/text'
import { commentDocx, docxOf, findingComments } from '@tiendo/writer'
import { exit, type Exit } from '../../cli/exit.ts'
import type { Context } from '../../cli/io.ts'
import { refuse } from '../../cli/say.ts'
import { dayInVietnam } from '../../text/day.ts'
import { checkWords } from '../../words/checks.ts'
import { openOf, type CheckedFile } from './checked-file.ts'

const AUTHOR = 'Tiến Độ'

/** `ke-hoach.gop-y.docx` beside `ke-hoach.pdf`. A document with macros or a template stays one, or Word refuses it. */
const besides = (path: string): string => {
  const kept = /\.(?:docm|dotm|dotx)$/iu.exec(path)?.[0] ?? '.docx'
  return `${path.replace(/\.[^./\\]+$/, '')}.gop-y${kept}`
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Whether two paths are one file, however they are written. */
const isSame = async (one: string, other: string): Promise<boolean> => {
  if (resolve(one) === resolve(other)) return true
  const [a, b] = await Promise.all([stat(one).catch(() => null), stat(other).catch(() => null)])
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev
}

/** Made new or not at all. */
const written = async (context: Context, path: string, bytes: Uint8Array): Promise<Exit> => {
  const words = checkWords(context.language).fix
  try {
    const file = await openHandle(path, 'wx')
    try {
      await file.writeFile(bytes)
    } finally {
      await file.close()
    }
    return exit.ok
  } catch (error) {
    switch (codeOf(error)) {
      case 'EEXIST':
      case 'EISDIR':
        return refuse(context, exit.conflict, words.exists(path))
      case 'ENOENT':
      case 'ENOTDIR':
        return refuse(context, exit.notFound, words.noFolder(path))
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
        return refuse(context, exit.notAllowed, words.noFolder(path))
      default:
        throw error
    }
  }
}

export const writeComments = async (context: Context, checked: CheckedFile, out: string | null): Promise<Exit> => {
  const { io, language } = context
  const words = checkWords(language).fix
  const comments = findingComments(
    openOf(checked.placed).map(({ finding }) => finding),
    language,
  )
  if (comments.length === 0) {
    io.err(`${words.nothing}\n`)
    return exit.ok
  }
  const path = out ?? besides(checked.path)
  if (await isSame(path, checked.path)) return refuse(context, exit.usage, words.original(path))
  const { source, draft } = checked
  const options = { source, title: draft.document.title.span, author: AUTHOR, on: dayInVietnam(io.now()) }
  const own = source.kind === 'docx' ? commentDocx(checked.file.bytes, comments, options) : null
  if (own?.ok === false) io.err(`${words.failed(checked.path)}\n`)
  const made = own?.ok === true ? own : commentDocx(docxOf(source), comments, options)
  if (!made.ok) throw new Error(`a document of our own takes no comments: ${made.error.code}`)
  const code = await written(context, path, made.value)
  if (code === exit.ok) io.err(`${words.written(path, comments.length)}\n`)
  return code
}

/** Every proposal with its place, for whoever corrects the document by hand. */
export const listProposals = async (context: Context, files: readonly CheckedFile[]): Promise<void> => {
  const { io, language } = context
  const lines = files.flatMap(({ path, placed }) =>
    openOf(placed).flatMap(({ finding }) =>
      finding.proposal === undefined
        ? []
        : [
            `${path}:${finding.proposal.span.line[0]}: ${proposalSentence(finding.proposal, language)} [${finding.rule}]\n`,
          ],
    ),
  )
  if (lines.length === 0) io.err(`${checkWords(language).fix.noProposals}\n`)
  else await io.out(lines.join(''))
}
