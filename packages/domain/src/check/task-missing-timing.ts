// task/missing-timing: a task says nothing of when, or nothing that was understood. "Thường xuyên" and the like
// say something. Severity note: many plans leave it to the organisation.

import { finding, type Rule } from './input.ts'

export const taskMissingTiming: Rule = ({ tasks }) =>
  tasks
    .filter((task) => task.timing.rules.every((rule) => rule.kind === 'unstated'))
    .map((task) => finding('task/missing-timing', 'note', { number: task.number, title: task.title }, task.span))
