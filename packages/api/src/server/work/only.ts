// A plan as if one piece of work were all of it: where one is asked about, the rest need not be computed.

import type { Plan } from '@tiendo/domain'

export const only = (plan: Plan, workId: string): Plan => ({
  ...plan,
  tasks: plan.tasks.filter(({ id }) => id === workId),
  duties: plan.duties.filter(({ id }) => id === workId),
})
