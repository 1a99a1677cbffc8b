// The occurrences a person sees before saving: those still ahead; where all are past, the last ones.
import { keyEnd, occurrences, type LocalDate, type Occurrence, type Timing } from '@tiendo/domain'
import type { TimingSight } from './timing-sight.ts'

const SHOWN = 5

export type NextDays = { readonly shown: readonly Occurrence[]; readonly isPast: boolean; readonly more: number; readonly all: readonly Occurrence[] }

const isOver = (key: string, since: LocalDate | null): boolean => {
  const end = keyEnd(key)
  return since !== null && end !== null && end < since
}

export const nextDays = (timing: Timing, { today, since = null, ...sight }: TimingSight): NextDays => {
  const all = occurrences(timing, sight).filter(({ key }) => !isOver(key, since))
  const ahead = all.filter(({ due }) => due === null || due >= today)
  const shown = ahead.length > 0 ? ahead.slice(0, SHOWN) : all.slice(-SHOWN)
  return { shown, isPast: ahead.length === 0 && all.length > 0, more: Math.max(0, ahead.length - shown.length), all }
}

/** Whether anything in the words says when. */
export const isSaid = ({ rules }: Timing): boolean => rules.some((rule) => rule.kind !== 'unstated')
