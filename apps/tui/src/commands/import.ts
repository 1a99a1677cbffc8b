// `tiendo import FILE…`: a document, or the pictures of its pages, becomes a draft on the server. `--dry-run` reads it here and writes nothing.
// JSON: `tiendo.import/1`.

import { randomUUID } from 'node:crypto'
import type { DraftPage, Imported } from '@tiendo/api/client'
import { checkDraft } from '@tiendo/domain'
import { problemSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { cliWords } from '../words/cli.ts'
import { scanWords } from '../words/scan.ts'
import type { InputFile } from './file.ts'
import { openFiles, readHere } from './read-here.ts'
import { readingLine } from './reading-line.ts'
import { withInterrupt } from './with-interrupt.ts'
import type { Remote } from '../server/remote.ts'
import { answered, refused, withRemote } from './with-remote.ts'

const rehearsed = async (context: Context, files: readonly InputFile[], options: Options): Promise<Exit> => {
  const result = await readHere(context, files)
  if (!result.ok) return result.error
  const { draft, source } = result.value.read
  const { name } = result.value.file
  const { tasks } = draft
  const findings = checkDraft(draft, { source })
  if (flag(options, 'json'))
    await printJson(context, {
      schema: 'tiendo.import/1',
      dryRun: true,
      draft: null,
      tasks: tasks.length,
      findings: findings.length,
    })
  context.io.err(`${cliWords(context.language).wouldImport(name, tasks.length, findings.length)}\n`)
  return exit.ok
}

const imported = async (context: Context, { draftId, known }: Imported, page: DraftPage, options: Options): Promise<Exit> => {
  const [tasks, findings] = [page.draft.tasks.length, page.findings.length]
  const words = cliWords(context.language)
  if (flag(options, 'json'))
    await printJson(context, { schema: 'tiendo.import/1', dryRun: false, draft: draftId, known, tasks, findings })
  else await context.io.out(`${draftId}\n`)
  const { reading } = page.draft.source
  const how = known ? words.known(draftId) : words.imported(draftId, tasks, findings)
  // The connection went; the server reads on by itself.
  context.io.err(`${how}${reading === undefined ? '' : ` ${scanWords(context.language).readingOn(reading.done, reading.total)}`}\n`)
  return exit.ok
}

/** Interrupted, the server stops reading too: it is told so where a first page is a draft already. */
const interrupted = async (context: Context, remote: Remote, begun: string | null): Promise<Exit> => {
  if (begun !== null) {
    const stopped = await remote.stopReading(begun, randomUUID())
    if (!stopped.ok) return refused(context, stopped.error)
  }
  return refuse(context, exit.failed, problemSentence({ code: 'reader/cancelled' }, context.language))
}

const sent = (context: Context, remote: Remote, [first, ...further]: readonly InputFile[], options: Options): Promise<Exit> =>
  withInterrupt(async (signal) => {
    if (first === undefined) return exit.usage
    const line = readingLine(context)
    const answer = await remote.importFile({
      ...first,
      further,
      commandId: randomUUID(),
      replaces: textOption(options, 'replaces'),
      again: flag(options, 'again'),
      onProgress: line.tell,
      signal,
    })
    line.clear()
    const begun = answer.ok && answer.value.reading !== undefined ? answer.value.draftId : null
    if (signal.aborted && (begun !== null || !answer.ok)) return interrupted(context, remote, begun)
    if (!answer.ok) return refused(context, answer.error)
    const { value } = answer
    return answered(context, remote.draft(value.draftId), (page) => imported(context, value, page, options))
  })

export const importFile = async (context: Context, paths: readonly string[], options: Options): Promise<Exit> => {
  const files = await openFiles(context, paths)
  if (!files.ok) return files.error
  if (flag(options, 'dryRun')) return rehearsed(context, files.value, options)
  return withRemote(context, (remote) => sent(context, remote, files.value, options))
}
