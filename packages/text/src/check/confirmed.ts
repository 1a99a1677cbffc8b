// What was checked and holds, as sentences.

import { unreachable, type Confirmed } from '@tiendo/domain'
import type { Language } from '../language.ts'
import { money } from './values.ts'

const amount = ([from, to]: readonly [string, string], lang: Language): string =>
  `${from === to ? money(from, lang) : `${money(from, lang)} – ${money(to, lang)}`} đồng`

/** "Văn bản nói 20 danh mục nhiệm vụ, đọc được 20." */
export const confirmedSentence = (one: Confirmed, lang: Language): string => {
  const vi = lang === 'vi'
  switch (one.kind) {
    case 'count':
      return vi ? `Văn bản nói ${one.count} ${one.what}, đọc được ${one.count}.` : `The text says ${one.count} ${one.what}, and ${one.count} were found.`
    case 'total':
      return vi
        ? `Tổng kinh phí ${amount(one.amount, lang)} bằng tổng của ${one.parts} khoản.`
        : `The total of ${amount(one.amount, lang)} is the sum of its ${one.parts} ${one.parts === 1 ? 'line' : 'lines'}.`
    case 'line':
      return vi
        ? `Mục ${one.line}: ${amount(one.amount, lang)} bằng tổng của ${one.parts} khoản.`
        : `Line ${one.line}: ${amount(one.amount, lang)} is the sum of its ${one.parts} ${one.parts === 1 ? 'line' : 'lines'}.`
    case 'years':
      return vi ? `Giai đoạn ${one.first}-${one.last} đúng là ${one.count} năm.` : `The period ${one.first}-${one.last} is ${one.count} years.`
    default:
      return unreachable(one)
  }
}
