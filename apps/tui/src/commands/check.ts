// `tiendo check FILE…`: what does not fit in documents, with its place. Exit 1 on an error or on too many warnings; of
// several files, the greatest code counts.

import { checkedDraft, err, ok, type Checked, type Result } from '@tiendo/domain'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import type { Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { checkWords } from '../words/checks.ts'
import { askedOf, type Asked } from './check/asked.ts'
import { checkedFile, type CheckedFile } from './check/checked-file.ts'
import { findConfig, noConfig, parseConfig, type CheckConfig } from './check/config.ts'
import { reportGithub } from './check/report-github.ts'
import { reportJson } from './check/report-json.ts'
import { reportText } from './check/report-text.ts'
import { reportSarif } from './check/sarif.ts'
import { countsOf, remarks, summary } from './check/summary.ts'
import { openFile } from './file.ts'
import { isPictureName, openFiles, readHere, type ReadHere } from './read-here.ts'

const opened = async (context: Context, paths: readonly string[]): Promise<Result<ReadHere, Exit>> => {
  const files = await openFiles(context, paths)
  return files.ok ? readHere(context, files.value) : files
}

/** Each file is a document; pictures alone, given together, are the pages of one. */
const documentsOf = (files: readonly string[]): readonly (readonly string[])[] =>
  files.every(isPictureName) ? [files] : files.map((file) => [file])

/** The settings for a document: those named, or those found above it. */
const configFor = async (context: Context, path: string, named: string | null): Promise<Result<CheckConfig, Exit>> => {
  const words = checkWords(context.language).config
  const given = named === null ? null : await openFile(context, named)
  if (given !== null && !given.ok) return given
  const found =
    given === null ? await findConfig(path) : { path: named ?? '', text: new TextDecoder().decode(given.value.bytes) }
  if (found === null) return ok(noConfig)
  const config = parseConfig(found.text, found.path, words)
  if (config.ok) return config
  for (const sentence of config.error) refuse(context, exit.usage, sentence)
  return err(exit.usage)
}

/** The plan that these documents carry out, as their rules look at it. */
const upperOf = async (context: Context, path: string | null): Promise<Result<readonly Checked[], Exit>> => {
  if (path === null) return ok([])
  const upper = await opened(context, [path])
  return upper.ok ? ok([checkedDraft(upper.value.read.draft, upper.value.read.source)]) : upper
}

const checkedOne = async (
  context: Context,
  paths: readonly string[],
  { config: named, rules }: Asked,
  upper: readonly Checked[],
): Promise<Result<CheckedFile, Exit>> => {
  const [path = ''] = paths
  const config = await configFor(context, path, named)
  if (!config.ok) return config
  const one = await opened(context, paths)
  if (!one.ok) return one
  return ok(checkedFile(path, one.value.file, one.value.read, { config: config.value, upper, rules }))
}

/** Wider than a page of text nobody reads a line. */
const WIDEST = 140
const columnsOf = ({ io }: Context): number => (io.outputIsTerminal ? Math.max(40, Math.min(io.columns, WIDEST)) : 120)

const print = async (context: Context, files: readonly CheckedFile[], { format }: Asked): Promise<void> => {
  const { io, language } = context
  switch (format) {
    case 'text':
      for (const file of files) await io.out(reportText(file, columnsOf(context), language))
      break
    case 'json':
      return printJson(context, reportJson(files, language))
    case 'sarif':
      return printJson(context, reportSarif(files, language))
    case 'github':
      await io.out(reportGithub(files, language))
      break
  }
  io.err(`${files.map((file) => remarks(file, language)).join('')}${summary(files, language)}`)
}

const worst = (codes: readonly Exit[]): Exit => codes.reduce((most, code) => (code > most ? code : most), exit.ok)

const verdict = (context: Context, files: readonly CheckedFile[], { maxWarnings }: Asked): Exit => {
  const counts = files.map(({ placed }) => countsOf(placed))
  const warnings = counts.reduce((sum, count) => sum + count.warnings, 0)
  const over = maxWarnings !== null && warnings > maxWarnings
  if (over) context.io.err(`${checkWords(context.language).tooMany(maxWarnings, warnings)}\n`)
  return over || counts.some(({ errors }) => errors > 0) ? exit.failed : exit.ok
}

export const check = async (context: Context, paths: readonly string[], options: Options): Promise<Exit> => {
  const asked = askedOf(context, paths, options)
  if (!asked.ok) return asked.error
  const upper = await upperOf(context, asked.value.upper)
  if (!upper.ok) return upper.error
  const files: CheckedFile[] = []
  const codes: Exit[] = []
  for (const pages of documentsOf(asked.value.files)) {
    const one = await checkedOne(context, pages, asked.value, upper.value)
    if (one.ok) files.push(one.value)
    else codes.push(one.error)
  }
  if (files.length === 0) return worst(codes)
  const { fix } = asked.value
  if (fix.kind === 'list') await (await import('./check/fix.ts')).listProposals(context, files)
  else await print(context, files, asked.value)
  if (fix.kind === 'write')
    for (const file of files) codes.push(await (await import('./check/fix.ts')).writeComments(context, file, fix.out))
  return worst([...codes, verdict(context, files, asked.value)])
}
