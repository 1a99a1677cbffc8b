// The plan, task and share that a person names: by id, by the number in the document, or by words of the title.

import { err, ok, type BoardOccurrence, type BoardRow, type Result, type WorkItem } from '@tiendo/domain'
import type { PlanPage, PlanSummary } from '@tiendo/api/client'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { refuse } from '../cli/say.ts'
import type { Remote } from '../server/remote.ts'
import { fold } from '../text/fold.ts'
import { cliWords } from '../words/cli.ts'
import { refused } from './with-remote.ts'

const firstMatch = <T>(list: readonly T[], tests: readonly ((one: T) => boolean)[]): readonly T[] => {
  for (const test of tests) {
    const found = list.filter(test)
    if (found.length > 0) return found
  }
  return []
}

/** By id, else number, else the beginning of an id, else words of number and title. */
export const findSummary = async (
  context: Context,
  remote: Pick<Remote, 'plans'>,
  text: string,
): Promise<Result<PlanSummary, Exit>> => {
  const words = cliWords(context.language).find
  const list = await remote.plans()
  if (!list.ok) return err(refused(context, list.error))
  const wanted = fold(text.trim())
  const found = firstMatch(list.value, [
    (plan) => plan.id === text,
    (plan) => plan.number !== null && fold(plan.number) === wanted,
    (plan) => wanted.length >= 4 && plan.id.startsWith(wanted),
    (plan) => wanted !== '' && fold(`${plan.number ?? ''} ${plan.title}`).includes(wanted),
  ])
  const [first, second] = found
  if (first === undefined) return err(refuse(context, exit.notFound, words.noPlan(text)))
  if (second !== undefined)
    return err(
      refuse(
        context,
        exit.usage,
        words.manyPlans(text, found.map((plan) => `${plan.id} (${plan.number ?? plan.title})`).join(', ')),
      ),
    )
  return ok(first)
}

export const findPlan = async (
  context: Context,
  remote: Pick<Remote, 'plans' | 'plan'>,
  text: string,
): Promise<Result<PlanPage, Exit>> => {
  const found = await findSummary(context, remote, text)
  if (!found.ok) return found
  const page = await remote.plan(found.value.id)
  return page.ok ? page : err(refused(context, page.error))
}

const planName = (page: PlanPage): string => page.plan.document.number ?? page.plan.id

export const findTask = (context: Context, page: PlanPage, text: string): Result<BoardRow, Exit> => {
  const wanted = fold(text.trim())
  const [found] = firstMatch(page.rows, [
    (row) => row.work.id === text,
    (row) => row.work.number !== null && fold(row.work.number) === wanted,
  ])
  return found === undefined
    ? err(refuse(context, exit.notFound, cliWords(context.language).find.noTask(text, planName(page))))
    : ok(found)
}

/** One period of a piece of work, by its key. */
export const findOccurrence = (context: Context, row: BoardRow, key: string): Result<BoardOccurrence, Exit> => {
  const found = row.occurrences.find((one) => one.occurrence.key === key)
  const keys = row.occurrences.map((one) => one.occurrence.key).join(', ')
  return found === undefined
    ? err(refuse(context, exit.notFound, cliWords(context.language).find.noKey(key, keys)))
    : ok(found)
}

/** One share of one occurrence; `organisation` (words of its name) chooses where several share it. */
export const findShare = (
  context: Context,
  row: BoardRow,
  key: string,
  organisation: string | null,
): Result<WorkItem, Exit> => {
  const words = cliWords(context.language).find
  const occurrence = findOccurrence(context, row, key)
  if (!occurrence.ok) return occurrence
  const wanted = fold(organisation ?? '')
  const found = occurrence.value.items.filter(
    (item) => item.organisation.id === organisation || fold(item.organisation.name).includes(wanted),
  )
  const [first, second] = found
  if (first !== undefined && second === undefined) return ok(first)
  const names = occurrence.value.items.map((item) => item.organisation.name).join(', ')
  return err(refuse(context, first === undefined ? exit.notFound : exit.usage, words.manyShares(names)))
}
