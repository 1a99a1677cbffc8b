// `tiendo check FILE`: every finding with its place and line. Exit 1 on an error or on too many warnings.

import { checkDraft, type SourceText } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { readErrorSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { countOption, flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { cliWords } from '../words/cli.ts'
import { reportJson, reportText, type Placed } from './check/report.ts'
import { reportSarif } from './check/sarif.ts'
import { sourceLine } from './check/source-line.ts'
import { openFile } from './file.ts'

const FORMATS = ['text', 'json', 'sarif'] as const
type Format = (typeof FORMATS)[number]

/** Kinds whose lines are the file's own, so that a line number of ours is the line number of an editor. */
const linesOf = (source: SourceText, bytes: Uint8Array): string | null =>
  source.kind === 'text' || source.kind === 'markdown' ? new TextDecoder().decode(bytes) : null

export const check = async (context: Context, path: string, options: Options): Promise<Exit> => {
  const { io, language } = context
  const words = cliWords(language)
  const asked = flag(options, 'json') ? 'json' : (textOption(options, 'format') ?? 'text')
  const format: Format | undefined = FORMATS.find((one) => one === asked)
  if (format === undefined) return refuse(context, exit.usage, words.notAFormat('--format', FORMATS.join(', ')))
  const most = countOption(options, 'maxWarnings')
  if (most === null) return refuse(context, exit.usage, words.notACount('--max-warnings'))
  const file = await openFile(context, path)
  if (!file.ok) return file.error
  const result = await readDocument(file.value.bytes, file.value.name)
  if (!result.ok)
    return refuse(context, exit.failed, `${file.value.name}: ${readErrorSentence(result.error, language)}`)
  const { draft, source } = result.value
  const text = linesOf(source, file.value.bytes)
  const placed = checkDraft(draft, { source }).map((finding): Placed => ({
    finding,
    source: finding.span === null ? null : sourceLine(source, finding.span, text),
  }))
  const count = (severity: string): number => placed.filter(({ finding }) => finding.severity === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')]
  switch (format) {
    case 'text':
      await io.out(reportText(placed, path, language))
      io.err(`${placed.length === 0 ? words.check.none : words.check.summary(errors, warnings, notes)}\n`)
      break
    case 'json':
      await printJson(context, reportJson(draft, placed, language))
      break
    case 'sarif':
      await printJson(context, reportSarif(placed, path, language))
      break
  }
  const over = most !== 'absent' && warnings > most
  if (over) io.err(`${words.check.tooMany(most)}\n`)
  return errors > 0 || over ? exit.failed : exit.ok
}
