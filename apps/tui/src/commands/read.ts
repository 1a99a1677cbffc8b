// `tiendo read FILE`: what was read, as `tiendo.draft/1` or as a summary for people. Needs no server.

import { checkDraft, draftToJson, type Draft, type Finding } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { readErrorSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { openFile } from './file.ts'
import { findingMessage } from './finding-message.ts'
import { draftSummary } from './read/summary.ts'

const printed = async (context: Context, draft: Draft, findings: readonly Finding[], options: Options): Promise<Exit> => {
  if (flag(options, 'json'))
    await printJson(
      context,
      draftToJson(draft, findings, (finding) => findingMessage(finding, context.language)),
    )
  else await context.io.out(draftSummary(draft, findings, context.language))
  return exit.ok
}

export const read = async (context: Context, path: string, options: Options): Promise<Exit> => {
  const file = await openFile(context, path)
  if (!file.ok) return file.error
  const result = await readDocument(file.value.bytes, file.value.name)
  if (!result.ok)
    return refuse(context, exit.failed, `${file.value.name}: ${readErrorSentence(result.error, context.language)}`)
  const { draft, source } = result.value
  return printed(context, draft, checkDraft(draft, { source }), options)
}
