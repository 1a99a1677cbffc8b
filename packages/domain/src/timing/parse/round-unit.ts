// The unit of a round, as a word and as what it means.

import type { Unit } from '../rule.ts'
import type { Recur } from './expression.ts'

export const UNIT = '(tuần|tháng|quý|quí|năm)'

const units: Readonly<Record<string, Unit>> = { tuần: 'week', tháng: 'month', quý: 'quarter', quí: 'quarter', năm: 'year' }
export const unitOf = (word: string | undefined): Unit => units[word ?? ''] ?? 'year'

export type RoundUnit = Recur['rounds'][number]

/** "6 tháng" is a half, "3 tháng" a quarter, "12 tháng" a year. */
export const round = (unit: Unit, interval: number): RoundUnit => {
  if (unit !== 'month' || interval % 3 !== 0) return { unit, interval, slot: null }
  if (interval % 12 === 0) return { unit: 'year', interval: interval / 12, slot: null }
  return interval === 6 ? { unit: 'half', interval: 1, slot: null } : { unit: 'quarter', interval: interval / 3, slot: null }
}
