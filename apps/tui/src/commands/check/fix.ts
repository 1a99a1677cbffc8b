// `check --fix`: what was found, as comments beside the words of a copy of the document. The original is never written,
// no word of it is changed in the copy, and no file is written over.

import { open as openHandle, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { proposalSentence } from '@tiendo/text'
import { commentedCopy, copyName } from '@tiendo/writer'
import { exit, type Exit } from '../../cli/exit.ts'
import type { Context } from '../../cli/io.ts'
import { refuse } from '../../cli/say.ts'
import { dayInVietnam } from '../../text/day.ts'
import { checkWords } from '../../words/checks.ts'
import { openOf, type CheckedFile } from './checked-file.ts'

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
  const findings = openOf(checked.placed).map(({ finding }) => finding)
  if (findings.length === 0) {
    io.err(`${words.nothing}\n`)
    return exit.ok
  }
  const { source, draft, file } = checked
  const document = { bytes: file.bytes, source, title: draft.document.title.span, findings }
  const { bytes, comments, refused } = commentedCopy(document, dayInVietnam(io.now()), language)
  const path = out ?? copyName(checked.path, refused)
  if (await isSame(path, checked.path)) return refuse(context, exit.usage, words.original(path))
  if (refused) io.err(`${words.failed(checked.path)}\n`)
  const code = await written(context, path, bytes)
  if (code === exit.ok) io.err(`${words.written(path, comments)}\n`)
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
