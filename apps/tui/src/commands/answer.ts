// `tiendo answer DRAFT PATH`: what a person says of one value, or of all that were read with certainty; and
// `tiendo reshape DRAFT`: rows put right. JSON: `tiendo.answer/1`, `tiendo.reshape/1`.

import { randomUUID } from 'node:crypto'
import { reviewRows, sureAndOpen, type Answer, type GivenAnswer, type Reshape } from '@tiendo/domain'
import type { DraftPage } from '@tiendo/api/client'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import type { Remote } from '../server/remote.ts'
import { cliWords } from '../words/cli.ts'
import { mergedWords } from './merged-words.ts'
import { answered, withRemote } from './with-remote.ts'

/** The one answer asked for; null where none is, or more than one. */
const wanted = (options: Options): Answer | 'clear' | null => {
  const edit = textOption(options, 'edit')
  const asked = [
    ...(flag(options, 'accept') ? [{ kind: 'accept' } as const] : []),
    ...(flag(options, 'reject') ? [{ kind: 'reject' } as const] : []),
    ...(flag(options, 'clear') ? ['clear' as const] : []),
    ...(edit === null ? [] : [{ kind: 'edit', text: edit } as const]),
  ]
  const [first] = asked
  return asked.length === 1 && first !== undefined ? first : null
}

const given = (page: DraftPage, path: string | null, options: Options): readonly GivenAnswer[] | null => {
  const rows = reviewRows(page.draft, new Map(page.answers), page.reshapes)
  if (path === null)
    return flag(options, 'sure') ? sureAndOpen(rows).map((one) => ({ path: one, answer: { kind: 'accept' } })) : null
  const answer = wanted(options)
  const whole = /^(?:tasks|duties)\.\d+$/.test(path)
  const row = rows.find((one) => one.path === path || (whole && one.path.startsWith(`${path}.`)))
  if (answer === null || row === undefined) return null
  const at: GivenAnswer['path'] =
    row.path === path ? row.path : row.item.kind === 'duty' ? `duties.${row.item.index}` : row.item.kind === 'task' ? `tasks.${row.item.index}` : row.path
  return [{ path: at, answer: answer === 'clear' ? null : answer }]
}

/** Typed words that mean nothing here: kept as typed, and said, as a screen would show it. */
const notUnderstood = (page: DraftPage, answers: readonly GivenAnswer[]): readonly string[] => {
  const all = new Map(page.answers)
  for (const { path, answer } of answers) if (answer !== null) all.set(path, answer)
  const asked = new Set(answers.map(({ path }) => path))
  return reviewRows(page.draft, all, page.reshapes)
    .filter((row) => !row.understood && asked.has(row.path))
    .map((row) => row.text)
}

const write = (context: Context, remote: Remote, page: DraftPage, answers: readonly GivenAnswer[], options: Options) =>
  answered(
    context,
    remote.answer({ draftId: page.id, version: page.version, answers, commandId: randomUUID() }),
    async ({ version, clashes }) => {
      if (flag(options, 'json'))
        await printJson(context, { schema: 'tiendo.answer/1', draft: page.id, version, answered: answers.length - clashes.length, clashes })
      const words = cliWords(context.language)
      if (clashes.length === 0) {
        context.io.err(`${words.answered(answers.length)}\n`)
        for (const text of notUnderstood(page, answers)) context.io.err(`  ${words.notUnderstood(text)}\n`)
        return exit.ok
      }
      for (const { path, byName, by } of clashes) context.io.err(`  ${words.clash(path, byName ?? by)}\n`)
      return exit.conflict
    },
  )

export const answer = (context: Context, draftId: string, path: string | null, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.draft(draftId), async (page) => {
      const answers = given(page, path, options)
      if (answers === null) return refuse(context, exit.usage, cliWords(context.language).oneAnswer)
      if (answers.length === 0) {
        context.io.err(`${cliWords(context.language).answered(0)}\n`)
        return exit.ok
      }
      return write(context, remote, page, answers, options)
    }),
  )

const number = (text: string | null): number | null => (text !== null && /^\d+$/.test(text) ? Number(text) : null)

/** Tasks are named by their place in `tasks.N`, as `tiendo review --list` prints it. */
const reshapeOf = (page: DraftPage, options: Options): Reshape | null => {
  const [split, merge, into] = [number(textOption(options, 'split')), number(textOption(options, 'merge')), number(textOption(options, 'into'))]
  const added = textOption(options, 'add')
  if (added !== null)
    return {
      kind: 'add',
      row: {
        number: null,
        title: added,
        lead: textOption(options, 'lead'),
        coordinators: textOption(options, 'with'),
        deliverable: textOption(options, 'deliverable'),
        timing: textOption(options, 'timing'),
        span: null,
      },
    }
  if (merge !== null) return into === null ? null : { kind: 'merge', task: merge, into }
  const at = textOption(options, 'at')
  if (split === null || at === null) return null
  const rows = reviewRows(page.draft, new Map(page.answers), page.reshapes)
  const title = rows.find(({ path }) => path === `tasks.${split}.title`)?.text ?? ''
  const cut = title.indexOf(at)
  return cut <= 0 ? null : { kind: 'split', task: split, title: title.slice(0, cut).trim().replace(/[;,]$/, ''), rest: title.slice(cut) }
}

export const reshapeDraft = (context: Context, draftId: string, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.draft(draftId), async (page) => {
      const base = { draftId, version: page.version, commandId: randomUUID() }
      const words = cliWords(context.language)
      const withdrawn = textOption(options, 'withdraw')
      if (withdrawn !== null)
        return answered(context, remote.withdraw({ ...base, reshapeId: withdrawn, answers: mergedWords(page, withdrawn) }), async ({ version }) => {
          if (flag(options, 'json')) await printJson(context, { schema: 'tiendo.reshape/1', draft: draftId, version, reshape: withdrawn })
          context.io.err(`${words.reshapeWithdrawn}\n`)
          return exit.ok
        })
      const reshape = reshapeOf(page, options)
      if (reshape === null) {
        const at = textOption(options, 'at')
        const alone = textOption(options, 'split') !== null && at !== null
        return refuse(context, exit.usage, alone ? words.noCut(at) : words.oneReshape)
      }
      return answered(context, remote.reshape({ ...base, reshape }), async ({ version, reshapeId }) => {
        if (flag(options, 'json')) await printJson(context, { schema: 'tiendo.reshape/1', draft: draftId, version, reshape: reshapeId })
        else await context.io.out(`${reshapeId}\n`)
        context.io.err(`${words.reshaped(reshapeId)}\n`)
        return exit.ok
      })
    }),
  )
