// The command that divides a sum of a plan's money.

import { DRY_RUN, JSON_OPTION, type Spec } from './spec.ts'

export const allocateSpecs: readonly Spec[] = [
  {
    name: 'budget allocate',
    args: ['<PLAN>'],
    options: [
      ['--amount <AMOUNT>', 'amount'],
      ['--over <WHAT>', 'allocateOver'],
      ['--by <BASIS>', 'allocateBy'],
      ['--weights <PART=N,…>', 'allocateWeights'],
      ['--among <PART,…>', 'allocateAmong'],
      ['--line <LINE>', 'allocateLine'],
      ['--year <YEAR>', 'moneyYear'],
      ['--unit <UNIT>', 'allocateUnit'],
      ['--stage <STAGE>', 'allocateStage'],
      ['--on <DAY>', 'moneyOn'],
      ['--act <ACT>', 'act'],
      ['--source <TEXT>', 'moneySource'],
      DRY_RUN,
      JSON_OPTION,
    ],
    work:
      ([plan = ''], options) =>
      async (context) =>
        (await import('../commands/budget-allocate.ts')).allocate(context, plan, options),
  },
]
