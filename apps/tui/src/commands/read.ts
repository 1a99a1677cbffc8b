// `tiendo read FILE…`: what was read, as `tiendo.draft/1` or as a summary for people. Needs no server.

import { checkDraft, draftToJson, type Draft, type Finding } from '@tiendo/domain'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson } from '../cli/say.ts'
import { findingMessage } from './finding-message.ts'
import { openFiles, readHere } from './read-here.ts'
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

/** Several files are the pictures of one document's pages. */
export const read = async (context: Context, paths: readonly string[], options: Options): Promise<Exit> => {
  const files = await openFiles(context, paths)
  if (!files.ok) return files.error
  const result = await readHere(context, files.value)
  if (!result.ok) return result.error
  const { draft, source } = result.value.read
  return printed(context, draft, checkDraft(draft, { source }), options)
}
