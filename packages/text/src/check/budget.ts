// Findings about money.

import type { BudgetFindings } from '@tiendo/domain'
import { listed, type Language } from '../language.ts'
import type { FamilyWords } from './rule-words.ts'
import { money, unsigned } from './values.ts'

type Mismatch = Pick<BudgetFindings['budget/line-mismatch'], 'stated' | 'found' | 'difference' | 'parts'>

const sum = (parts: readonly string[], lang: Language): string => parts.map((part) => money(part, lang)).join(' + ')

const mismatchTitle = ({ stated, found, difference }: Mismatch, subject: string, parts: string, lang: Language): string => {
  const less = BigInt(stated) < BigInt(found)
  const gap = money(unsigned(difference), lang)
  return lang === 'vi'
    ? `${subject} ${less ? 'nhỏ' : 'lớn'} hơn ${parts} ${gap} đồng`
    : `${subject} is ${gap} đồng ${less ? 'less' : 'more'} than ${parts}`
}

const mismatchDetail = ({ stated, found, parts }: Mismatch, lang: Language): string =>
  `${sum(parts, lang)} = ${money(found, lang)}, ${lang === 'vi' ? 'không phải' : 'not'} ${money(stated, lang)}.`

/** Which lines make up the difference exactly, and what sets them apart. */
const explained = (data: BudgetFindings['budget/total-mismatch'], lang: Language): string => {
  const vi = lang === 'vi'
  const sets = data.explainedBy.map((lines) => `${vi ? 'mục' : 'item'} ${listed(lines, lang)}`)
  if (sets.length === 0) return ''
  const which = sets.join(vi ? ' hoặc ' : ' or ')
  const granted = data.grantedBy === null ? '' : `, ${vi ? 'giao tại' : 'granted by'} ${data.grantedBy}`
  const others =
    data.othersGrantedBy === null
      ? ''
      : vi
        ? `; các mục khác giao tại ${data.othersGrantedBy}`
        : `; the others by ${data.othersGrantedBy}`
  return vi ? ` Phần lệch đúng bằng ${which}${granted}${others}.` : ` The difference is exactly ${which}${granted}${others}.`
}

export const budgetWords: FamilyWords<BudgetFindings> = {
  'budget/total-mismatch': {
    name: { vi: 'Tổng số không khớp', en: 'Total does not add up' },
    about: { vi: 'Tổng số ghi trong văn bản so với các mục.', en: 'The stated total against its items.' },
    why: { vi: 'Một trong các con số không chi được như đã ghi.', en: 'One of the figures cannot be spent as written.' },
    title: (data, lang) =>
      mismatchTitle(data, lang === 'vi' ? 'Tổng số' : 'The total', lang === 'vi' ? 'các mục' : 'its items', lang),
    detail: (data, lang) => mismatchDetail(data, lang) + explained(data, lang),
  },
  'budget/line-mismatch': {
    name: { vi: 'Mục con không khớp', en: 'Sub-items do not add up' },
    about: { vi: 'Số của một mục so với các mục con.', en: 'An item’s figure against its sub-items.' },
    why: { vi: 'Một trong các con số không chi được như đã ghi.', en: 'One of the figures cannot be spent as written.' },
    title: (data, lang) =>
      mismatchTitle(
        data,
        `${lang === 'vi' ? 'Mục' : 'Item'} ${data.number}`,
        lang === 'vi' ? 'các mục con' : 'its sub-items',
        lang,
      ),
    detail: mismatchDetail,
  },
}
