// The single bodies that a plan gives work to or hears from, each spelling once, with how often and where first.

import { organisation } from '../../organisation/build-organisation.ts'
import { isPerson, startsUnit } from '../../organisation/name-shape.ts'
import type { Span } from '../../plan/span.ts'
import type { CheckInput } from '../input.ts'

export type NamedBody = { readonly name: string; readonly times: number; readonly span: Span | null; readonly tasks: readonly string[] }

const isBody = (name: string): boolean =>
  name.length < 140 && startsUnit(name) && !isPerson(name) && organisation(name).kind === 'unit'

export const namedBodies = ({ tasks, duties }: CheckInput): readonly NamedBody[] => {
  const found = new Map<string, { name: string; times: number; span: Span | null; tasks: string[] }>()
  const add = (name: string, span: Span | null, task: string | null): void => {
    const before = found.get(name) ?? { name, times: 0, span, tasks: [] }
    before.times += 1
    if (task !== null) before.tasks.push(task)
    found.set(name, before)
  }
  for (const task of tasks)
    for (const { value, span } of [task.leads, task.coordinators]) for (const name of value) add(name, span, task.number)
  for (const duty of duties) for (const name of duty.from) add(name, duty.span, null)
  return [...found.values()].filter(({ name }) => isBody(name))
}
