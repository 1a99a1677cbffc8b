// `tiendo import FILE`: a document becomes a draft on the server. `--dry-run` reads it here and writes nothing.
// JSON: `tiendo.import/1`.

import { randomUUID } from 'node:crypto'
import { readErrorSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { cliWords } from '../words/cli.ts'
import { openFile, type InputFile } from './file.ts'
import { answered, withRemote } from './with-remote.ts'

const rehearsed = async (context: Context, { name, bytes }: InputFile, options: Options): Promise<Exit> => {
  const { readDocument } = await import('@tiendo/reader')
  const result = await readDocument(bytes, name)
  if (!result.ok) return refuse(context, exit.failed, `${name}: ${readErrorSentence(result.error, context.language)}`)
  const { tasks, findings } = result.value.draft
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

export const importFile = async (context: Context, path: string, options: Options): Promise<Exit> => {
  const file = await openFile(context, path)
  if (!file.ok) return file.error
  if (flag(options, 'dryRun')) return rehearsed(context, file.value, options)
  return withRemote(context, (remote) =>
    answered(context, remote.importFile(file.value, randomUUID()), ({ draftId }) =>
      answered(context, remote.draft(draftId), async ({ draft }) => {
        const [tasks, findings] = [draft.tasks.length, draft.findings.length]
        if (flag(options, 'json'))
          await printJson(context, { schema: 'tiendo.import/1', dryRun: false, draft: draftId, tasks, findings })
        else await context.io.out(`${draftId}\n`)
        context.io.err(`${cliWords(context.language).imported(draftId, tasks, findings)}\n`)
        return exit.ok
      }),
    ),
  )
}
