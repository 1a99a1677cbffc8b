// Values inside findings, as people write them.

import { isLocalDate } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import { formatMoney } from '../format/number.ts'
import type { Language } from '../language.ts'

/** A decimal string of đồng. */
export const money = (decimal: string, lang: Language): string => formatMoney(BigInt(decimal), lang)
export const day = (date: string, lang: Language): string => (isLocalDate(date) ? formatDate(date, lang) : date)
export const unsigned = (decimal: string): string => decimal.replace(/^-/, '')

/** "Nhiệm vụ I.2", or that it has no number. */
export const taskName = (task: { readonly number: string | null }, lang: Language): string => {
  const vi = lang === 'vi'
  if (task.number === null) return vi ? 'Nhiệm vụ không đánh số' : 'An unnumbered task'
  return vi ? `Nhiệm vụ ${task.number}` : `Task ${task.number}`
}
