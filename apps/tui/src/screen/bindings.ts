// Which key does what, and which command does the same. The help is made from this table.

import { viewIds, type ViewId } from './model/views.ts'

export type ActionId =
  | 'down'
  | 'up'
  | 'first'
  | 'last'
  | 'halfDown'
  | 'halfUp'
  | 'pageDown'
  | 'pageUp'
  | 'open'
  | 'back'
  | 'why'
  | 'report'
  | 'submit'
  | 'accept'
  | 'return'
  | 'filter'
  | 'next'
  | 'previous'
  | 'jump'
  | 'sort'
  | 'columns'
  | 'preview'
  | 'reload'
  | 'event'
  | 'move'
  | 'calendar'
  | 'heat'
  | 'timeline'
  | 'budget'
  | 'saved'
  | 'earlier'
  | 'later'
  | 'byPeriod'
  | 'help'
  | 'quit'
  | `view:${ViewId}`

export type Binding = {
  readonly action: ActionId
  /** As pressed: a character, or the name of a key. */
  readonly keys: readonly string[]
  /** The command line that does the same; null where it is about the screen only. */
  readonly command: string | null
}

const commandOf = (view: ViewId): string => {
  if (view === 'plans') return 'tiendo plans'
  if (view === 'mine') return 'tiendo due --mine'
  return view === 'waiting' ? 'tiendo events --waiting' : `tiendo due --only ${view}`
}

const views: readonly Binding[] = viewIds.map((view, index) => ({
  action: `view:${view}` as const,
  keys: [`${index + 1}`],
  command: commandOf(view),
}))

export const bindings: readonly Binding[] = [
  { action: 'open', keys: ['enter', 'right'], command: 'tiendo show PLAN TASK' },
  { action: 'back', keys: ['escape', 'left'], command: null },
  { action: 'report', keys: ['u'], command: 'tiendo progress PLAN TASK KEY --percent N · tiendo budget record PLAN --line L …' },
  { action: 'submit', keys: ['s'], command: 'tiendo progress PLAN TASK KEY --submit --finished DAY' },
  { action: 'accept', keys: ['A'], command: 'tiendo progress PLAN TASK KEY --accept' },
  { action: 'return', keys: ['R'], command: 'tiendo progress PLAN TASK KEY --return NOTE' },
  { action: 'move', keys: ['M'], command: 'tiendo move PLAN TASK KEY --to DAY · tiendo retime PLAN TASK --phrase TEXT' },
  { action: 'event', keys: ['E'], command: 'tiendo events record EVENT --on DAY --symbol SYMBOL' },
  { action: 'why', keys: ['w'], command: 'tiendo show PLAN TASK · tiendo budget entries PLAN --line L' },
  { action: 'filter', keys: ['/'], command: null },
  { action: 'next', keys: ['n'], command: null },
  { action: 'previous', keys: ['N'], command: null },
  { action: 'jump', keys: [':'], command: null },
  { action: 'down', keys: ['j', 'down'], command: null },
  { action: 'up', keys: ['k', 'up'], command: null },
  { action: 'first', keys: ['g', 'home'], command: null },
  { action: 'last', keys: ['G', 'end'], command: null },
  { action: 'halfDown', keys: ['ctrl-d'], command: null },
  { action: 'halfUp', keys: ['ctrl-u'], command: null },
  { action: 'pageDown', keys: ['pageDown', 'ctrl-f'], command: null },
  { action: 'pageUp', keys: ['pageUp', 'ctrl-b'], command: null },
  ...views,
  { action: 'calendar', keys: ['c'], command: 'tiendo due --month' },
  { action: 'heat', keys: ['h'], command: 'tiendo heat' },
  { action: 'timeline', keys: ['t'], command: null },
  { action: 'budget', keys: ['B'], command: 'tiendo budget PLAN' },
  { action: 'earlier', keys: ['['], command: null },
  { action: 'later', keys: [']'], command: null },
  { action: 'byPeriod', keys: ['b'], command: 'tiendo heat --by quarter' },
  { action: 'saved', keys: ['v'], command: 'tiendo due --view NAME' },
  { action: 'sort', keys: ['S'], command: null },
  { action: 'columns', keys: ['C'], command: null },
  { action: 'preview', keys: ['p'], command: null },
  { action: 'reload', keys: ['r', 'ctrl-l'], command: null },
  { action: 'help', keys: ['?'], command: 'tiendo help' },
  { action: 'quit', keys: ['q'], command: null },
]

const byKey: ReadonlyMap<string, ActionId> = new Map(
  bindings.flatMap((binding) => binding.keys.map((key) => [key, binding.action] as const)),
)

/** The action of a key outside of typing; null where it has none. */
export const actionOf = (key: string): ActionId | null => byKey.get(key) ?? null
