// A reviewer's own steps, to go back and forth on. What somebody else said since is never undone: a step takes back
// only what still stands as it left it.
import { sameAnswer, type Answers, type GivenAnswer, type Reshape, type ReshapeId } from '@tiendo/domain'

export type OwnStep =
  | { readonly kind: 'answers'; readonly before: readonly GivenAnswer[]; readonly after: readonly GivenAnswer[] }
  /** The answers it changed, as they were and as it left them. `made`: the row it made, by its index. */
  | { readonly kind: 'reshape'; readonly id: ReshapeId; readonly reshape: Reshape; readonly made: number | null; readonly before: readonly GivenAnswer[]; readonly after: readonly GivenAnswer[] }

export type History = { readonly done: readonly OwnStep[]; readonly undone: readonly OwnStep[] }

export const noHistory: History = { done: [], undone: [] }

/** Far more than anybody goes back. */
const MOST = 500

export const stepTaken = ({ done }: History, step: OwnStep): History => ({ done: [...done, step].slice(-MOST), undone: [] })

/** Null where it changes nothing. */
export const answersStep = (answers: Answers, after: readonly GivenAnswer[]): OwnStep | null => {
  const changed = after.filter(({ path, answer }) => !sameAnswer(answers.get(path) ?? null, answer))
  if (changed.length === 0) return null
  return { kind: 'answers', before: changed.map(({ path }) => ({ path, answer: answers.get(path) ?? null })), after: changed }
}

/** Of the answers to give back, those whose value still stands as `left` has it. */
export const stillMine = (answers: Answers, left: readonly GivenAnswer[], back: readonly GivenAnswer[]): readonly GivenAnswer[] => {
  const now = new Map(left.map(({ path, answer }) => [path, answer]))
  return back.filter(({ path }) => sameAnswer(answers.get(path) ?? null, now.get(path) ?? null))
}

export const undoneOnce = ({ done, undone }: History): History => {
  const last = done.at(-1)
  return last === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, last] }
}

export const redoneOnce = ({ done, undone }: History): History => {
  const last = undone.at(-1)
  return last === undefined ? { done, undone } : { done: [...done, last], undone: undone.slice(0, -1) }
}

const renumbered = (path: string, from: number, to: number): GivenAnswer['path'] | null => {
  const match = /^tasks\.(\d+)(?:\.(title|lead|coordinators|deliverable|timing))?$/.exec(path)
  if (match === null || Number(match[1]) !== from) return null
  const field = match[2]
  switch (field) {
    case 'title':
    case 'lead':
    case 'coordinators':
    case 'deliverable':
    case 'timing':
      return `tasks.${to}.${field}`
    default:
      return `tasks.${to}`
  }
}

const moved = (step: OwnStep, from: number, to: number): OwnStep => {
  const answers = (given: readonly GivenAnswer[]): readonly GivenAnswer[] => given.map(({ path, answer }) => ({ path: renumbered(path, from, to) ?? path, answer }))
  const at = (task: number): number => (task === from ? to : task)
  const both = { before: answers(step.before), after: answers(step.after) }
  if (step.kind === 'answers') return { ...step, ...both }
  const { reshape } = step
  const same: Reshape =
    reshape.kind === 'split' ? { ...reshape, task: at(reshape.task) } : reshape.kind === 'merge' ? { ...reshape, task: at(reshape.task), into: at(reshape.into) } : reshape
  return { ...step, reshape: same, made: step.made === from ? to : step.made, ...both }
}

/** A row made again stands at another index: the steps that name it follow. */
export const renumber = ({ done, undone }: History, from: number | null, to: number | null): History =>
  from === null || to === null || from === to ? { done, undone } : { done: done.map((step) => moved(step, from, to)), undone: undone.map((step) => moved(step, from, to)) }
