// An instance dressed as an occurrence: its three dates, and each step of how they came about.

import { compiled } from '../../date/compiled-calendar.ts'
import { dayNumber, fromDayNumber, type LocalDate } from '../../date/local-date.ts'
import { restOn, workingDayOnOrAfter, type WorkCalendar } from '../../date/work-calendar.ts'
import type { Occurrence, Reason } from '../occurrence.ts'
import type { Instance } from './instance.ts'

export type Dressing = {
  readonly rule: number
  readonly purpose: string | null
  /** What all occurrences of the rule share: the phrase, the rule, the event. */
  readonly reasons: readonly Reason[]
  readonly calendar: WorkCalendar
  readonly settings: { readonly beforeIncludesLimit: boolean; readonly rollForward: boolean }
}

const dateOf = (day: number | null): LocalDate | null => (day === null ? null : fromDayNumber(day))

/** Where a last day lands: the safe day, and the steps there from the literal one, which `whole` begins with. */
type Landing = { readonly safe: LocalDate; readonly steps: readonly Reason[]; readonly whole: readonly Reason[] }

const landingOf = (calendar: WorkCalendar, due: number): Landing => {
  const safeDay = compiled(calendar).onOrBefore(due)
  const steps: Reason[] = []
  for (let day = due; day > safeDay; day -= 1) {
    const date = fromDayNumber(day)
    const rest = restOn(calendar, date)
    if (rest !== null) steps.push({ kind: 'notWorked', date, rest, calendar: calendar.version })
  }
  const safe = fromDayNumber(safeDay)
  steps.push({ kind: 'safe', safe, calendar: calendar.version })
  return { safe, steps, whole: [{ kind: 'lastDay', due: fromDayNumber(due) }, ...steps] }
}

/** Plans land on the same few thousand days again and again: worked out once for each calendar value. */
const landings = new WeakMap<WorkCalendar, Map<number, Landing>>()

const landing = (calendar: WorkCalendar, due: number): Landing => {
  const known = landings.get(calendar) ?? new Map<number, Landing>()
  landings.set(calendar, known)
  const before = known.get(due)
  if (before !== undefined) return before
  const made = landingOf(calendar, due)
  known.set(due, made)
  return made
}

const limitReason = (before: number, due: number, included: boolean): Reason => {
  const limit = fromDayNumber(before)
  return included ? { kind: 'limitIncluded', limit } : { kind: 'strictlyBefore', limit, due: fromDayNumber(due) }
}

const windowOf = ({ window, key }: Instance): Reason | null =>
  window === null ? null : { kind: 'window', from: dateOf(window.from), to: dateOf(window.to), key }

const reasonsOf = (instance: Instance, dueDay: number, included: boolean, { steps, whole }: Landing, { reasons }: Dressing): readonly Reason[] => {
  const because: Reason[] = [...reasons]
  const named = windowOf(instance)
  if (named !== null) because.push(named)
  if (instance.before === null) because.push(...whole)
  else because.push(limitReason(instance.before, dueDay, included), ...steps)
  return because
}

export const dress = (instance: Instance, key: string, dressing: Dressing): Occurrence => {
  const { calendar, settings, rule, purpose } = dressing
  const { before } = instance
  const from = dateOf(instance.from)
  if (instance.due === null) {
    const named = windowOf(instance)
    const because = named === null ? dressing.reasons : [...dressing.reasons, named]
    return { key, rule, purpose, from, due: null, safe: null, rolled: null, because }
  }
  const included = settings.beforeIncludesLimit && instance.mayInclude && before !== null
  const dueDay = included ? before : instance.due
  const landed = landing(calendar, dueDay)
  const because = reasonsOf(instance, dueDay, included, landed, dressing)
  const [due, { safe }] = [fromDayNumber(dueDay), landed]
  if (!settings.rollForward) return { key, rule, purpose, from, due, safe, rolled: null, because }
  const rolledDay = compiled(calendar).onOrAfter(dueDay)
  const rolled = fromDayNumber(rolledDay)
  if (rolledDay === dueDay) return { key, rule, purpose, from, due, safe, rolled, because }
  const pastLimit = !included && before !== null && rolledDay >= before
  const step: Reason = { kind: 'rolled', rolled, pastLimit, calendar: calendar.version }
  return { key, rule, purpose, from, due, safe, rolled, because: because.concat(step) }
}

/** What a decision leaves standing of the first derivation: how the literal day came about, not where it landed. */
const untilLastDay = (reason: Reason): boolean =>
  reason.kind !== 'notWorked' && reason.kind !== 'safe' && reason.kind !== 'rolled'

/** The same period with another last day, decided by people: `moved` says by whom and why. */
export const moveTo = (
  occurrence: Occurrence,
  moved: Extract<Reason, { readonly kind: 'moved' }>,
  calendar: WorkCalendar,
  rollForward: boolean,
): Occurrence => {
  const { due } = moved
  const { safe, steps } = landing(calendar, dayNumber(due))
  const because: Reason[] = [...occurrence.because.filter(untilLastDay), moved, ...steps]
  const rolled = rollForward ? workingDayOnOrAfter(calendar, due) : null
  if (rolled !== null && rolled > due) because.push({ kind: 'rolled', rolled, pastLimit: false, calendar: calendar.version })
  const from = occurrence.from !== null && occurrence.from > due ? null : occurrence.from
  return { ...occurrence, from, due, safe, rolled, because }
}
