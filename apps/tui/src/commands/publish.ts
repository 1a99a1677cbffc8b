// `tiendo publish DRAFT`: a draft becomes a plan that is followed. `--dry-run` asks the same function that the server
// asks, and writes nothing. JSON: `tiendo.publish/1`.

import { randomUUID } from 'node:crypto'
import { confirm, type ConfirmIssue } from '@tiendo/domain'
import type { DraftPage } from '@tiendo/api/client'
import { confirmIssueSentence, problemSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import type { Remote } from '../server/remote.ts'
import { cliWords } from '../words/cli.ts'
import { answered, refused, withRemote } from './with-remote.ts'

/** Every issue, one a line, not only the first. */
const notPublishable = (context: Context, issues: readonly ConfirmIssue[]): Exit => {
  for (const issue of issues) context.io.err(`  ${confirmIssueSentence(issue, context.language)}\n`)
  return refuse(context, exit.failed, cliWords(context.language).wouldNotPublish(issues.length))
}

const rehearsed = async (context: Context, page: DraftPage, options: Options): Promise<Exit> => {
  const unreviewed = flag(options, 'unreviewed')
  const plan = confirm(page.draft, new Map(page.answers), {
    planId: page.id,
    organisations: [],
    unreviewed,
    reshapes: page.reshapes,
  })
  if (!plan.ok) return notPublishable(context, plan.error)
  if (flag(options, 'json')) {
    await printJson(context, {
      schema: 'tiendo.publish/1',
      dryRun: true,
      draft: page.id,
      version: page.version,
      plan: null,
    })
  }
  context.io.err(`${cliWords(context.language).wouldPublish(page.id)}\n`)
  return exit.ok
}

const published = async (context: Context, remote: Remote, page: DraftPage, options: Options): Promise<Exit> => {
  const { id, version } = page
  const unreviewed = flag(options, 'unreviewed')
  const result = await remote.publish({ draftId: id, version, unreviewed, commandId: randomUUID() })
  if (!result.ok) {
    const problem = result.error.kind === 'refused' ? result.error.data.domain : null
    if (problem?.code === 'draft/not-publishable') return notPublishable(context, problem.issues)
    return refused(context, result.error)
  }
  const { planId } = result.value
  if (flag(options, 'json')) {
    await printJson(context, { schema: 'tiendo.publish/1', dryRun: false, draft: id, version, plan: planId })
  } else await context.io.out(`${planId}\n`)
  context.io.err(`${cliWords(context.language).published(planId)}\n`)
  return exit.ok
}

export const publish = (context: Context, draftId: string, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.draft(draftId), async (page) => {
      const { status } = page
      if (status !== 'inReview') {
        return refuse(context, exit.conflict, problemSentence({ code: 'draft/closed', status }, context.language))
      }
      return flag(options, 'dryRun') ? rehearsed(context, page, options) : published(context, remote, page, options)
    }),
  )
