// `tiendo publish DRAFT`: a draft becomes a plan that is followed. JSON: `tiendo.publish/1`.

import { randomUUID } from 'node:crypto'
import { confirmIssueSentence, problemSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import type { RemoteError } from '../server/remote.ts'
import { cliWords } from '../words/cli.ts'
import { answered, refused, withRemote } from './with-remote.ts'

/** Every issue, one a line, not only the first. */
const notPublishable = (context: Context, error: RemoteError): Exit => {
  const problem = error.kind === 'refused' ? error.data.domain : null
  if (problem?.code !== 'draft/not-publishable') return refused(context, error)
  for (const issue of problem.issues) context.io.err(`  ${confirmIssueSentence(issue, context.language)}\n`)
  return refuse(context, exit.failed, cliWords(context.language).wouldNotPublish(problem.issues.length))
}

export const publish = (context: Context, draftId: string, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.draft(draftId), async ({ version, status }) => {
      const { io, language } = context
      const words = cliWords(language)
      if (status !== 'inReview') return refuse(context, exit.conflict, problemSentence({ code: 'draft/closed', status }, language))
      if (flag(options, 'dryRun')) {
        if (flag(options, 'json')) await printJson(context, { schema: 'tiendo.publish/1', dryRun: true, draft: draftId, version, plan: null })
        io.err(`${words.wouldPublish(draftId)}\n`)
        return exit.ok
      }
      const result = await remote.publish({ draftId, version, unreviewed: flag(options, 'unreviewed'), commandId: randomUUID() })
      if (!result.ok) return notPublishable(context, result.error)
      const { planId } = result.value
      if (flag(options, 'json')) await printJson(context, { schema: 'tiendo.publish/1', dryRun: false, draft: draftId, version, plan: planId })
      else await io.out(`${planId}\n`)
      io.err(`${words.published(planId)}\n`)
      return exit.ok
    }),
  )
