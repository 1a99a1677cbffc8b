// `tiendo import FILE`: a document becomes a draft on the server. `--dry-run` reads it here and writes nothing.
// JSON: `tiendo.import/1`.

import { randomUUID } from 'node:crypto'
import type { DraftPage, Imported, ImportProgress } from '@tiendo/api/client'
import { checkDraft } from '@tiendo/domain'
import { readErrorSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { cliWords } from '../words/cli.ts'
import { openFile, type InputFile } from './file.ts'
import { answered, refused, withRemote } from './with-remote.ts'

const rehearsed = async (context: Context, { name, bytes }: InputFile, options: Options): Promise<Exit> => {
  const { readDocument } = await import('@tiendo/reader')
  const result = await readDocument(bytes, name)
  if (!result.ok) return refuse(context, exit.failed, `${name}: ${readErrorSentence(result.error, context.language)}`)
  const { draft, source } = result.value
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

/** How far the reading is, on one line that is written over; nothing where nobody watches. */
const telling =
  ({ io, language }: Context) =>
  ({ stage, done, total }: ImportProgress): void => {
    if (!io.outputIsTerminal) return
    const words = cliWords(language).reading
    io.err(`\r\u001B[K${words[stage]}${total > 1 ? ` ${done}/${total}` : ''}`)
  }

const imported = async (context: Context, { draftId, known }: Imported, page: DraftPage, options: Options): Promise<Exit> => {
  const [tasks, findings] = [page.draft.tasks.length, page.findings.length]
  const words = cliWords(context.language)
  if (flag(options, 'json'))
    await printJson(context, { schema: 'tiendo.import/1', dryRun: false, draft: draftId, known, tasks, findings })
  else await context.io.out(`${draftId}\n`)
  context.io.err(`${known ? words.known(draftId) : words.imported(draftId, tasks, findings)}\n`)
  return exit.ok
}

/** Interrupted, the server stops reading too. */
const withCancel = async <T>(use: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const cancelled = new AbortController()
  const cancel = (): void => cancelled.abort()
  process.once('SIGINT', cancel)
  try {
    return await use(cancelled.signal)
  } finally {
    process.off('SIGINT', cancel)
  }
}

export const importFile = async (context: Context, path: string, options: Options): Promise<Exit> => {
  const file = await openFile(context, path)
  if (!file.ok) return file.error
  if (flag(options, 'dryRun')) return rehearsed(context, file.value, options)
  return withRemote(context, (remote) =>
    withCancel(async (signal) => {
      const answer = await remote.importFile({
        ...file.value,
        commandId: randomUUID(),
        replaces: textOption(options, 'replaces'),
        again: flag(options, 'again'),
        onProgress: telling(context),
        signal,
      })
      if (context.io.outputIsTerminal) context.io.err('\r\u001B[K')
      if (!answer.ok) return refused(context, answer.error)
      const { value } = answer
      return answered(context, remote.draft(value.draftId), (page) => imported(context, value, page, options))
    }),
  )
}
