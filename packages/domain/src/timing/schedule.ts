// A timing as signed, and what was decided since, as due instances. Each decision reaches from one period on; what a
// period said before stays among its reasons. A period that people have spoken of never goes: where no rule gives it any
// longer, it stays as the last rule gave it.

import { localDate, yearOf, type LocalDate } from '../date/local-date.ts'
import type { Schedule, TimingChange } from './change.ts'
import { moveTo } from './expand/dress.ts'
import { keyEnd, keyStart } from './key.ts'
import type { Occurrence, Reason } from './occurrence.ts'
import { workOccurrences, type OccurrenceOptions } from './occurrences.ts'
import type { Timing, TimingRule } from './rule.ts'

/** A rule and the first day of the periods it holds for. `because`: what the document says, and how it was replaced. */
type Reach = { readonly since: LocalDate | null; readonly timing: Timing; readonly because: readonly Reason[] }
type Move = Extract<TimingChange, { readonly kind: 'one' }>

type Decisions = {
  /** By first day; each holds until the next. */
  readonly reaches: readonly Reach[]
  readonly moves: ReadonlyMap<string, Move>
  /** Timings in force before, the latest first. */
  readonly earlier: readonly Timing[]
}

const isBefore = (day: LocalDate | null, since: LocalDate | null): boolean =>
  since !== null && (day === null || day < since)

const replaced = (signed: Timing, was: Timing, now: Timing, { reason, on }: TimingChange): readonly Reason[] => [
  { kind: 'phrase', phrase: signed.phrase },
  { kind: 'replacedRule', was: was.phrase, now: now.phrase, reason, on },
]

/** The rule in force on the day a period begins. */
const inForce = (reaches: readonly Reach[], start: LocalDate | null): Timing | undefined =>
  reaches.findLast(({ since }) => !isBefore(start, since))?.timing

const isOnceAYear = (rule: TimingRule): boolean => {
  if (rule.kind !== 'every') return true
  const { unit, slot } = rule
  if (unit !== 'year') return false
  if (slot?.kind === 'quarter') return slot.quarters.length === 1
  if (slot?.kind === 'half') return slot.halves.length === 1
  return slot?.kind !== 'month' || slot.months.length === 1
}

/**
 * First day of the round a period belongs to: what is done once a year is changed with its whole year. From it on a rule
 * holds that replaces `timing` "from this period on". Null where the key names no period.
 */
export const roundStart = (key: string, { rules }: Timing): LocalDate | null => {
  const start = keyStart(key)
  return start !== null && rules.every(isOnceAYear) ? localDate(yearOf(start), 1, 1) : start
}

const decide = (signed: Timing) => (decisions: Decisions, change: TimingChange): Decisions => {
  const { reaches, moves, earlier } = decisions
  if (change.kind === 'one') return { ...decisions, moves: new Map(moves).set(change.key, change) }
  const was = change.kind === 'all' ? reaches.at(-1)?.timing : inForce(reaches, keyStart(change.key))
  const since = change.kind === 'all' ? null : roundStart(change.key, was ?? change.timing)
  const reach: Reach = { since, timing: change.timing, because: replaced(signed, was ?? signed, change.timing, change) }
  return {
    reaches: since === null ? [reach] : [...reaches.filter((other) => isBefore(other.since, since)), reach],
    // A new rule is for all it reaches: single days decided under the old one are done with.
    moves: new Map([...moves].filter(([key]) => isBefore(keyStart(key), since))),
    earlier: [...reaches.map(({ timing }) => timing).toReversed(), ...earlier],
  }
}

const decisionsOf = ({ timing, changes = [] }: Schedule): Decisions =>
  changes.reduce(decide(timing), { reaches: [{ since: null, timing, because: [] }], moves: new Map(), earlier: [] })

/** The timing that holds for the latest periods: the one signed, or the last that replaced it. */
export const inForceNow = (schedule: Schedule): Timing => decisionsOf(schedule).reaches.at(-1)?.timing ?? schedule.timing

/** The words of a decision are not the document's: what the document says stands first, then how it was replaced. */
const withReasons = (occurrence: Occurrence, reasons: readonly Reason[]): Occurrence =>
  reasons.length === 0
    ? occurrence
    : { ...occurrence, because: [...reasons, ...occurrence.because.filter(({ kind }) => kind !== 'phrase')] }

/** A period that ends before the first day is past; one that the day falls into is still to come. */
const isPast = (key: string, since: LocalDate | null): boolean => {
  const end = keyEnd(key)
  return since !== null && end !== null && end < since
}

/**
 * What one rule gives for the periods it reaches: those not over when it begins, and begun when the next one does. What
 * has no period of its own is the last rule's to say.
 */
const reached = ({ timing, since, because }: Reach, next: Reach | undefined, options: OccurrenceOptions): readonly Occurrence[] =>
  workOccurrences(timing, options)
    .filter(({ key }) => {
      const start = keyStart(key)
      if (start === null) return next === undefined
      return !isPast(key, since) && (next === undefined || isBefore(start, next.since))
    })
    .map((occurrence) => withReasons(occurrence, because))

/** Where a rule gives nothing from its first day on, it is taken whole: work never goes out of sight. */
const currentOf = (reaches: readonly Reach[], options: OccurrenceOptions): readonly Occurrence[] => {
  const all = reaches.flatMap((reach, index) => reached(reach, reaches[index + 1], options))
  // A period that both give is the later rule's.
  const found = reaches.length === 1 ? all : [...new Map(all.map((occurrence) => [occurrence.key, occurrence])).values()]
  const last = reaches.at(-1)
  return found.length > 0 || last === undefined ? found : reached({ ...last, since: null }, undefined, options)
}

const kept = (key: string, { reaches, earlier }: Decisions, options: OccurrenceOptions): Occurrence => {
  const timings = [...reaches.map(({ timing }) => timing).toReversed(), ...earlier]
  for (const timing of timings) {
    // The years of the plan may have left it too: it is looked for in the year it names.
    const found = workOccurrences(timing, reachingBack(options, key)).find((occurrence) => occurrence.key === key)
    if (found !== undefined) return { ...found, because: [...found.because, { kind: 'keptFromEarlier', phrase: timing.phrase }] }
  }
  const phrase = timings.at(-1)?.phrase ?? ''
  const nothing = { from: null, due: null, safe: null, rolled: null }
  return { key, rule: 0, purpose: null, ...nothing, because: [{ kind: 'keptFromEarlier', phrase }] }
}

const reachingBack = (options: OccurrenceOptions, key: string): OccurrenceOptions => {
  const start = keyStart(key)
  if (start === null || options.years === undefined || options.years === null) return options
  const year = Number(start.slice(0, 4))
  const years = [Math.min(year, options.years[0]), Math.max(year + 1, options.years[1])] as const
  return { ...options, years, issuedOn: null }
}

const byDay = (a: Occurrence, b: Occurrence): number => {
  if (a.due === b.due) return 0
  return a.due === null ? 1 : b.due === null ? -1 : a.due < b.due ? -1 : 1
}

/**
 * Every due instance with all decisions applied, by day; what is undated comes last. `spokenOf`: keys of periods that
 * have been reported on.
 */
export const scheduled = (
  schedule: Schedule,
  options: OccurrenceOptions,
  spokenOf: Iterable<string> = [],
): readonly Occurrence[] => {
  const decisions = decisionsOf(schedule)
  const { reaches, moves } = decisions
  const current = currentOf(reaches, options)
  const keys = new Set(current.map(({ key }) => key))
  const lost = [...new Set(spokenOf)].filter((key) => !keys.has(key))
  if (lost.length === 0 && moves.size === 0 && reaches.length === 1) return current
  const rollForward = options.settings?.rollForward ?? false
  return [...current, ...lost.map((key) => kept(key, decisions, options))]
    .map((occurrence) => {
      const move = moves.get(occurrence.key)
      if (move === undefined || move.due === null) return occurrence
      const { due, reason, on } = move
      return moveTo(occurrence, { kind: 'moved', was: occurrence.due, due, reason, on }, options.calendar, rollForward)
    })
    .toSorted(byDay)
}
