// How findings name the tasks they are about. A cause that many rows share (no task of a prose plan has a lead) is one
// finding that counts them, not thirty.

import type { Span } from '../../plan/span.ts'
import type { CheckedTask } from '../input.ts'

/** Which task is meant. */
export type AboutTask = { number: string | null; title: string }

/** Present where one finding is about several tasks: how many there are, of how many, and the numbers they carry. */
export type ManyTasks = { count: number; of: number; numbers: readonly string[] }

/** The first of them, and the others. */
export type AboutTasks = AboutTask & { all?: ManyTasks }

type Told<Extra> = { readonly task: CheckedTask; readonly extra: Extra; readonly span?: Span | null }
type Gathered<Extra> = { readonly data: AboutTasks & Extra; readonly span: Span | null }

/** As many rows are still told of one by one, where they are not most of the plan. */
const FEW = 3

/** `few`: 1 where one finding is to list them whatever their number. */
export const gathered = <Extra extends object>(
  found: readonly Told<Extra>[],
  tasks: readonly CheckedTask[],
  few: number = FEW,
): readonly Gathered<Extra>[] => {
  const one = ({ task, extra, span = task.span }: Told<Extra>): Gathered<Extra> => ({
    data: { ...extra, number: task.number, title: task.title.value },
    span,
  })
  const [first] = found
  const most = found.length > 1 && found.length * 2 > tasks.length
  if (first === undefined || (found.length <= few && !most)) return found.map(one)
  const numbers = found.flatMap(({ task }) => (task.number === null ? [] : [task.number]))
  const { data, span } = one(first)
  return [{ data: { ...data, all: { count: found.length, of: tasks.length, numbers } }, span }]
}

/** The same where there is nothing more to say of a task. */
export const gatheredTasks = (found: readonly CheckedTask[], tasks: readonly CheckedTask[], few?: number) =>
  gathered(found.map((task) => ({ task, extra: {} })), tasks, few)
