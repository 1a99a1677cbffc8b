// How the authority weighs the rules, and who set them so.

import { checkSettingsStream } from '@tiendo/db'
import { maySetChecks } from '@tiendo/domain'
import type { CheckSettingsPage, RuleSetEntry } from '../../../client/outputs.ts'
import { memberProcedure } from '../../trpc.ts'

const LIMIT = 200

export const settings = memberProcedure.query(async ({ ctx: { store, actor } }): Promise<CheckSettingsPage> => {
  const [now, journal] = await Promise.all([store.checks.settings(), store.history(checkSettingsStream, LIMIT)])
  const history = journal.flatMap(({ event, by, byName, at }): readonly RuleSetEntry[] => {
    if (event.kind !== 'ruleSet') return []
    const { rule, severity, off } = event
    return [{ rule, severity, off, by, byName, at }]
  })
  return { ...now, may: { set: maySetChecks(actor) }, history }
})
