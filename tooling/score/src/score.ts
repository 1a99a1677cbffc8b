// A draft against its gold reading, in figures; and what many of them add to.

import type { Draft } from '@tiendo/domain'
import type { Gold } from './gold.ts'
import { judgeBudget } from './judge-budget.ts'
import { judgeCitations } from './judge-citations.ts'
import { judgeDuties } from './judge-duties.ts'
import { judgeHead } from './judge-head.ts'
import { judgeTasks } from './judge-tasks.ts'
import { tallyOf, tallySure, type Judged } from './judged.ts'
import { none, plus, plusFinds, sum, type Finds, type Tally } from './tally.ts'

const values = ['title', 'lead', 'coordinators', 'timing', 'deliverable', 'number', 'group'] as const

export type Score = {
  readonly tasks: Finds
  readonly values: { readonly [Key in (typeof values)[number]]: Tally }
  readonly citations: Finds
  readonly head: Tally
  readonly budget: Finds
  readonly total: Tally
  readonly duties: Finds
  /** Of the values marked sure, how many are right. */
  readonly sure: Tally
}

export type Scored = { readonly score: Score; readonly misses: readonly Judged[] }

/** That a task is lost is told once, not again for each of its values. */
const isTold = ({ field, found }: Judged): boolean =>
  found === '(lost)' && field !== 'citation' && field !== 'budgetLine'

export const scoreDraft = (gold: Gold, draft: Draft): Scored => {
  const tasks = judgeTasks(gold, draft)
  const head = judgeHead(gold, draft)
  const [citations, duties, budget] = [judgeCitations(gold, draft), judgeDuties(gold, draft), judgeBudget(gold, draft)]
  const lists = [citations, duties, budget.lines].flatMap((list) => list.judged)
  const judged = [...tasks.values, ...tasks.invented, ...head, ...lists, ...budget.total]
  return {
    score: {
      tasks: tasks.finds,
      values: {
        title: tallyOf(tasks.values, 'title'),
        lead: tallyOf(tasks.values, 'lead'),
        coordinators: tallyOf(tasks.values, 'coordinators'),
        timing: tallyOf(tasks.values, 'timing'),
        deliverable: tallyOf(tasks.values, 'deliverable'),
        number: tallyOf(tasks.values, 'number'),
        group: tallyOf(tasks.values, 'group'),
      },
      citations: citations.finds,
      head: tallyOf(head, 'head'),
      budget: budget.lines.finds,
      total: tallyOf(budget.total, 'total'),
      duties: duties.finds,
      sure: tallySure([...tasks.values, ...tasks.invented, ...head]),
    },
    misses: judged.filter((value) => !value.right && !isTold(value)),
  }
}

/** A document that cannot be read has lost all that stands in it. */
export const scoreNothing = (gold: Gold): Score => {
  const told = (value: unknown): boolean => value !== undefined
  const tasks = gold.tasks.filter((task) => !task.low)
  const lost = (has: (task: Gold['tasks'][number]) => boolean): Tally => ({ right: 0, of: tasks.filter(has).length })
  const gone = (list: readonly { readonly low: boolean }[] | undefined): Finds => ({
    gold: (list ?? []).filter((entry) => !entry.low).length,
    found: 0,
    invented: 0,
  })
  return {
    tasks: gone(gold.tasks),
    values: {
      title: lost(() => true),
      lead: lost((task) => told(task.lead)),
      coordinators: lost((task) => told(task.coordinators)),
      timing: lost((task) => told(task.timing)),
      deliverable: lost((task) => told(task.deliverable)),
      number: lost(() => true),
      group: lost((task) => told(task.group)),
    },
    citations: gone(gold.citations),
    head: { right: 0, of: Object.keys(gold.head).length },
    budget: gone(gold.budget?.lines),
    total: { right: 0, of: gold.budget === undefined ? 0 : 1 },
    duties: gone(gold.duties),
    sure: none,
  }
}

export const addScores = (scores: readonly Score[]): Score => {
  const finds = (of: (score: Score) => Finds): Finds =>
    scores.map(of).reduce(plusFinds, { gold: 0, found: 0, invented: 0 })
  const tally = (of: (score: Score) => Tally): Tally => sum(scores.map(of))
  return {
    tasks: finds((score) => score.tasks),
    values: {
      title: tally((score) => score.values.title),
      lead: tally((score) => score.values.lead),
      coordinators: tally((score) => score.values.coordinators),
      timing: tally((score) => score.values.timing),
      deliverable: tally((score) => score.values.deliverable),
      number: tally((score) => score.values.number),
      group: tally((score) => score.values.group),
    },
    citations: finds((score) => score.citations),
    head: tally((score) => score.head),
    budget: finds((score) => score.budget),
    total: tally((score) => score.total),
    duties: finds((score) => score.duties),
    sure: scores.map((score) => score.sure).reduce(plus, none),
  }
}
