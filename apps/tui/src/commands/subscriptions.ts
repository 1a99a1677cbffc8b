// `tiendo subscriptions`, `subscriptions add` and `subscriptions revoke`: addresses that calendar programs read deadlines
// from. JSON: `tiendo.subscriptions/1`, `tiendo.subscription/1`.

import type { FeedScope, PlanSummary, SubscriptionItem } from '@tiendo/api/client'
import { formatDate } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import type { TableColumn } from '../cli/table.ts'
import { addressOf, chosenServer } from '../server/find.ts'
import { dayInVietnam } from '../text/day.ts'
import { dayWords } from '../words/days.ts'
import { feedScopeOf, type Scoped } from './feed-scope.ts'
import { printTable } from './print.ts'
import { answered, withRemote } from './with-remote.ts'

const columns = (
  { language }: Context,
  plans: readonly PlanSummary[],
  forPrograms: boolean,
): readonly TableColumn<SubscriptionItem>[] => {
  const words = dayWords(language).subscriptions
  const day = (at: Date): string =>
    forPrograms ? at.toISOString() : formatDate(dayInVietnam(at.getTime()), language)
  const scopeName = (scope: FeedScope): string => {
    if (scope.kind !== 'plan') return words.scope[scope.kind]
    const plan = plans.find(({ id }) => id === scope.planId)
    return words.scope.plan(plan?.number ?? plan?.title ?? scope.planId)
  }
  return [
    { label: words.columns.id, name: 'id', max: 36, text: ({ id }) => id },
    { label: words.columns.name, name: 'name', max: 40, text: ({ name }) => name },
    {
      label: words.columns.scope,
      name: 'scope',
      max: 24,
      text: ({ scope }) =>
        forPrograms ? (scope.kind === 'plan' ? `plan/${scope.planId}` : scope.kind) : scopeName(scope),
    },
    { label: words.columns.made, name: 'created_at', max: 11, text: ({ createdAt }) => day(createdAt) },
    {
      label: words.columns.used,
      name: 'last_used_at',
      max: 16,
      text: ({ lastUsedAt }) => (lastUsedAt === null ? (forPrograms ? '' : words.never) : day(lastUsedAt)),
    },
    {
      label: words.columns.state,
      name: 'revoked_at',
      max: 12,
      text: ({ revokedAt }) =>
        forPrograms ? (revokedAt === null ? '' : day(revokedAt)) : revokedAt === null ? words.active : words.revoked,
    },
  ]
}

export const subscriptions = (context: Context, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.subscriptions(), (list) =>
      answered(context, remote.plans(), (plans) =>
        printTable(context, options, {
          json: { schema: 'tiendo.subscriptions/1', subscriptions: list },
          columns: columns(context, plans, flag(options, 'csv')),
          rows: list,
        }),
      ),
    ),
  )

const nameFor = (context: Context, options: Options, { scope, plan }: Scoped): string => {
  const given = textOption(options, 'name')?.trim() ?? ''
  const { name } = dayWords(context.language).subscriptions
  return given !== '' ? given : scope.kind === 'plan' ? name.plan(plan ?? '') : name[scope.kind]
}

/** The address alone on standard output, once. */
export const subscribe = async (context: Context, options: Options): Promise<Exit> => {
  const words = dayWords(context.language)
  const asked = [flag(options, 'mine'), flag(options, 'all'), textOption(options, 'plan') !== null]
  if (asked.filter(Boolean).length !== 1) return refuse(context, exit.usage, words.need.scope)
  return withRemote(context, async (remote) => {
    const scoped = await feedScopeOf(context, options, remote)
    if (!scoped.ok) return scoped.error
    const { scope } = scoped.value
    const name = nameFor(context, options, scoped.value)
    if (flag(options, 'dryRun')) {
      if (flag(options, 'json'))
        await printJson(context, { schema: 'tiendo.subscription/1', dryRun: true, subscription: { name, scope } })
      context.io.err(`${words.subscriptions.would(name)} ${words.dryRun}\n`)
      return exit.ok
    }
    const made = remote.subscribe(name, scope)
    return answered(context, made, async ({ subscription, path }) => {
      const address = `${addressOf(await chosenServer(context)) ?? ''}${path}`
      if (flag(options, 'json'))
        await printJson(context, { schema: 'tiendo.subscription/1', dryRun: false, subscription, address })
      else await context.io.out(`${address}\n`)
      context.io.err(`${words.subscriptions.once} ${subscription.id}\n`)
      return exit.ok
    })
  })
}

/** By id, or its beginning where only one begins so. */
export const revoke = (context: Context, text: string, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.subscriptions(), (list) => {
      const words = dayWords(context.language).subscriptions
      const said = async (dryRun: boolean, sentence: string, id: string): Promise<Exit> => {
        if (flag(options, 'json')) await printJson(context, { schema: 'tiendo.subscription/1', dryRun, revoked: id })
        context.io.err(`${sentence}\n`)
        return exit.ok
      }
      const open = list.filter(({ revokedAt }) => revokedAt === null)
      const found = open.filter(({ id }) => id === text || (text.length >= 4 && id.startsWith(text)))
      const [one, other] = found
      if (one === undefined || other !== undefined)
        return Promise.resolve(refuse(context, exit.notFound, words.notFound(text)))
      if (flag(options, 'dryRun'))
        return said(true, `${words.wouldRevoke(one.name)} ${dayWords(context.language).dryRun}`, one.id)
      return answered(context, remote.unsubscribe(one.id), ({ id }) => said(false, words.gone(one.name), id))
    }),
  )
