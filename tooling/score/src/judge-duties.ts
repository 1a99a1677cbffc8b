// Duties to report: found, and right in who reports and when.

import type { Draft, DraftDuty } from '@tiendo/domain'
import { align } from './align.ts'
import type { Gold, GoldDuty } from './gold.ts'
import { judgeList, untold, type JudgedList } from './judge-list.ts'
import { overlap, sameNames, sameText } from './same.ts'

/** Less alike than this, two sentences are two duties. */
const LEAST = 0.6

const same = (gold: GoldDuty, found: DraftDuty): boolean =>
  (gold.timing === undefined || sameText(gold.timing, found.timing.value.phrase)) &&
  (gold.from === undefined || sameNames(found.from.value, gold.from, true))

const shown = (from: readonly string[], timing: string, text: string): string =>
  `${from.join(' + ')} | ${timing} | ${text}`
const shownDraft = (duty: DraftDuty): string => shown(duty.from.value, duty.timing.value.phrase, duty.text)

export const judgeDuties = ({ duties }: Gold, draft: Draft): JudgedList => {
  if (duties === undefined) return untold
  const likeness = (gold: number, found: number): number =>
    overlap(duties[gold]?.text ?? '', draft.duties[found]?.text ?? '')
  const pairs = align(duties.length, draft.duties.length, likeness, LEAST)
  const foundOf = new Map(pairs.map(({ gold, found }) => [gold, draft.duties[found]]))
  const taken = new Set(pairs.map(({ found }) => found))
  const entries = duties.flatMap((gold, i) => {
    const found = foundOf.get(i)
    if (gold.low) return []
    return {
      at: gold.text.slice(0, 48),
      right: found !== undefined && same(gold, found),
      expected: shown(gold.from ?? [], gold.timing ?? '', gold.text),
      found: found === undefined ? '(none)' : shownDraft(found),
    }
  })
  const extra = draft.duties.filter((_, i) => !taken.has(i))
  return judgeList(
    'duty',
    entries,
    extra.map((duty) => ({ at: duty.text.slice(0, 48), found: shownDraft(duty) })),
  )
}
