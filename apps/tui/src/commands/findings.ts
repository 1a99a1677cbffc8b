// `tiendo findings DRAFT|PLAN`: what the checks say of it on the server, with who answers for what; exit 1 while an error
// is open. `tiendo waive` and `tiendo unwaive` answer for one, or take that back. JSON: `tiendo.findings/1`,
// `tiendo.waive/1`.

import { randomUUID } from 'node:crypto'
import { err, isRule, ok, openFindings, type FindingRule, type Result, type SettledFinding } from '@tiendo/domain'
import type { FindingsPage } from '@tiendo/api/client'
import { findingSentence, findingTopic, severityWord } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import type { TableColumn } from '../cli/table.ts'
import { listedFindings } from '../review/model/findings.ts'
import type { FindingsOf, Remote } from '../server/remote.ts'
import { findingsWords } from '../words/findings.ts'
import { findSummary } from './find-plan.ts'
import { printTable } from './print.ts'
import { answered, refused, withRemote } from './with-remote.ts'

/** A draft by its id, as `tiendo drafts` prints it; else a plan as everywhere. */
const namedOf = async (context: Context, remote: Remote, text: string): Promise<Result<FindingsOf, Exit>> => {
  const drafts = await remote.drafts()
  if (!drafts.ok) return err(refused(context, drafts.error))
  const draft = drafts.value.find(({ id }) => id === text)
  if (draft !== undefined) return ok({ draftId: draft.id })
  const plan = await findSummary(context, remote, text)
  return plan.ok ? ok({ planId: plan.value.id }) : plan
}

type Numbered = { readonly at: number; readonly finding: SettledFinding }

/** The gravest first, those answered for last: the order in which they are numbered. */
const numbered = (page: FindingsPage): readonly Numbered[] =>
  listedFindings(page, null).map((finding, index) => ({ at: index + 1, finding }))

const columns = ({ language }: Context, forPrograms: boolean): readonly TableColumn<Numbered>[] => {
  const words = findingsWords(language)
  const placeOf = ({ span }: SettledFinding): string =>
    span === null ? '' : span.page === null ? words.line(span.line[0]) : words.page(span.page)
  const waiverOf = ({ waiver }: SettledFinding): string =>
    waiver === null ? '' : words.waivedBy(waiver.by === '' ? words.former : waiver.by, waiver.reason)
  return [
    { label: words.columns.at, name: 'number', max: 4, text: ({ at }) => `${at}` },
    {
      label: words.columns.severity,
      name: 'severity',
      max: 9,
      text: ({ finding }) => (forPrograms ? finding.severity : severityWord(finding.severity, language)),
    },
    {
      label: words.columns.family,
      name: 'rule',
      max: 18,
      text: ({ finding }) => (forPrograms ? finding.rule : findingTopic(finding.rule, language)),
    },
    { label: words.columns.finding, name: 'finding', max: 70, text: ({ finding }) => findingSentence(finding, language).title },
    { label: words.columns.place, name: 'place', max: 12, text: ({ finding }) => placeOf(finding) },
    { label: words.columns.waiver, name: 'waiver', max: 40, text: ({ finding }) => waiverOf(finding) },
  ]
}

const worded = ({ language }: Context, { at, finding }: Numbered) => ({
  number: at,
  ...finding,
  ...findingSentence(finding, language),
})

export const findings = (context: Context, text: string, options: Options): Promise<Exit> =>
  withRemote(context, async (remote) => {
    const of = await namedOf(context, remote, text)
    if (!of.ok) return of.error
    return answered(context, remote.findings(of.value), async (page) => {
      const all = numbered(page)
      await printTable(context, options, {
        json: { schema: 'tiendo.findings/1', ...of.value, version: page.version, findings: all.map((one) => worded(context, one)), off: page.off },
        columns: columns(context, flag(options, 'csv')),
        rows: all,
      })
      const open = openFindings(page.findings)
      const count = (severity: SettledFinding['severity']): number => open.filter((one) => one.severity === severity).length
      context.io.err(
        `${findingsWords(context.language).counts(count('error'), count('warning'), count('note'), page.findings.length - open.length)}\n`,
      )
      return count('error') === 0 ? exit.ok : exit.failed
    })
  })

type Meant = { readonly rule: FindingRule; readonly key: string | null; readonly count: number }

/** By number, by the id of a rule (all it found), by key, or by the beginning of one. */
const meant = (context: Context, page: FindingsPage, text: string): Result<Meant, Exit> => {
  const words = findingsWords(context.language)
  const ofRule = page.findings.filter(({ rule }) => rule === text)
  if (isRule(text) && ofRule.length > 0) return ok({ rule: text, key: null, count: ofRule.length })
  const byNumber = numbered(page).find(({ at }) => `${at}` === text)?.finding
  const exact = byNumber ?? page.findings.find(({ key }) => key === text)
  const begun = exact === undefined ? page.findings.filter(({ key }) => text !== '' && key.startsWith(text)) : [exact]
  const [first, second] = begun
  if (first === undefined) return err(refuse(context, exit.notFound, words.noFinding(text)))
  if (second !== undefined) return err(refuse(context, exit.usage, words.manyFindings(text, begun.length)))
  return ok({ rule: first.rule, key: first.key, count: 1 })
}

/** `reason` null takes it back; what was waived as a whole rule is taken back as a whole. */
const say = (context: Context, text: string, which: string, reason: string | null, options: Options): Promise<Exit> =>
  withRemote(context, async (remote) => {
    const of = await namedOf(context, remote, text)
    if (!of.ok) return of.error
    return answered(context, remote.findings(of.value), async (page) => {
      const found = meant(context, page, which)
      if (!found.ok) return found.error
      const { rule, count } = found.value
      const waived = page.findings.find((one) => one.rule === rule && (found.value.key === null || one.key === found.value.key))?.waiver ?? null
      if (reason === null && waived?.written === true) return refuse(context, exit.notAllowed, findingsWords(context.language).written)
      const key = reason === null && waived !== null ? waived.key : found.value.key
      const said = { of: of.value, rule, key, commandId: randomUUID() }
      const written = reason === null ? remote.unwaive(said) : remote.waive({ ...said, reason })
      return answered(context, written, async () => {
        if (flag(options, 'json')) await printJson(context, { schema: 'tiendo.waive/1', ...of.value, rule, key, reason })
        const words = findingsWords(context.language)
        context.io.err(`${reason === null ? words.unwaived(count) : words.waived(count)}\n`)
        return exit.ok
      })
    })
  })

export const waive = (context: Context, text: string, which: string, options: Options): Promise<Exit> => {
  const reason = textOption(options, 'reason')?.trim() ?? ''
  if (reason === '') return Promise.resolve(refuse(context, exit.usage, findingsWords(context.language).reasonMissing))
  return say(context, text, which, reason, options)
}

export const unwaive = (context: Context, text: string, which: string, options: Options): Promise<Exit> =>
  say(context, text, which, null, options)
