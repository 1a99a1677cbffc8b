// Which key does what in a review, and which command does the same. The help is made from this table.

export type ReviewAction =
  | 'down'
  | 'up'
  | 'first'
  | 'last'
  | 'halfDown'
  | 'halfUp'
  | 'nextNeeded'
  | 'previousNeeded'
  | 'accept'
  | 'acceptTask'
  | 'acceptSure'
  | 'edit'
  | 'reject'
  | 'takeBack'
  | 'split'
  | 'merge'
  | 'add'
  | 'undo'
  | 'redo'
  | 'only'
  | 'nextFinding'
  | 'previousFinding'
  | 'reload'
  | 'publish'
  | 'help'
  | 'quit'

export type ReviewBinding = {
  readonly action: ReviewAction
  readonly keys: readonly string[]
  /** The command line that does the same; null where it is about the screen only. */
  readonly command: string | null
}

export const reviewBindings: readonly ReviewBinding[] = [
  { action: 'accept', keys: ['a', 'enter'], command: 'tiendo answer DRAFT PATH --accept' },
  { action: 'edit', keys: ['e'], command: 'tiendo answer DRAFT PATH --edit TEXT' },
  { action: 'reject', keys: ['x'], command: 'tiendo answer DRAFT PATH --reject' },
  { action: 'takeBack', keys: ['u'], command: 'tiendo answer DRAFT PATH --clear' },
  { action: 'nextNeeded', keys: ['tab'], command: 'tiendo review DRAFT --list --needed' },
  { action: 'previousNeeded', keys: ['shiftTab'], command: null },
  { action: 'acceptTask', keys: ['A'], command: 'tiendo answer DRAFT tasks.N --accept' },
  { action: 'acceptSure', keys: ['S'], command: 'tiendo answer DRAFT --sure' },
  { action: 'split', keys: ['s'], command: 'tiendo reshape DRAFT --split N --at TEXT' },
  { action: 'merge', keys: ['m'], command: 'tiendo reshape DRAFT --merge N --into M' },
  { action: 'add', keys: ['o'], command: 'tiendo reshape DRAFT --add TITLE --lead … --timing …' },
  { action: 'undo', keys: ['z'], command: 'tiendo reshape DRAFT --withdraw ID' },
  { action: 'redo', keys: ['Z'], command: null },
  { action: 'only', keys: ['f'], command: null },
  { action: 'nextFinding', keys: [']'], command: 'tiendo findings DRAFT' },
  { action: 'previousFinding', keys: ['['], command: null },
  { action: 'down', keys: ['j', 'down'], command: null },
  { action: 'up', keys: ['k', 'up'], command: null },
  { action: 'first', keys: ['g', 'home'], command: null },
  { action: 'last', keys: ['G', 'end'], command: null },
  { action: 'halfDown', keys: ['ctrl-d', 'pageDown'], command: null },
  { action: 'halfUp', keys: ['ctrl-u', 'pageUp'], command: null },
  { action: 'reload', keys: ['r', 'ctrl-l'], command: null },
  { action: 'publish', keys: ['P'], command: 'tiendo publish DRAFT' },
  { action: 'help', keys: ['?'], command: 'tiendo help review' },
  { action: 'quit', keys: ['q', 'escape'], command: null },
]

const byKey: ReadonlyMap<string, ReviewAction> = new Map(
  reviewBindings.flatMap((binding) => binding.keys.map((key) => [key, binding.action] as const)),
)

export const reviewActionOf = (key: string): ReviewAction | null => byKey.get(key) ?? null
