// task/missing-lead: nobody is named to answer for a task. Severity warning: it cannot be followed up.

import { finding, type Rule } from './input.ts'

export const taskMissingLead: Rule = ({ tasks }) =>
  tasks
    .filter((task) => task.leads === 0)
    .map((task) => finding('task/missing-lead', 'warning', { number: task.number, title: task.title }, task.span))
