// Findings against the plan above.

import type { CascadeFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'
import { shortList } from './short-list.ts'
import { day } from './values.ts'

const itemName = ({ number, title }: { readonly number: string | null; readonly title: string }): string =>
  `${number === null ? '' : `${number} `}“${title.length > 80 ? `${title.slice(0, 80)}…` : title}”`

const decimal = (quantity: string, lang: 'vi' | 'en'): string => (lang === 'vi' ? quantity.replace('.', ',') : quantity)

/** "95%", "12 lớp". */
const counted = (quantity: string, unit: string, lang: 'vi' | 'en'): string => `${decimal(quantity, lang)}${unit === '%' ? '' : ' '}${unit}`

export const cascadeWords: FamilyWords<CascadeFindings> = {
  'cascade/item-not-taken-up': {
    name: { vi: 'Bỏ sót việc cấp trên giao', en: 'Not taken up' },
    about: { vi: 'Nhiệm vụ kế hoạch cấp trên giao cho cơ quan ban hành.', en: 'What the plan above gives to the issuer.' },
    why: { vi: 'Việc cấp trên giao phải có trong kế hoạch cấp dưới.', en: 'What is given from above has to be planned below.' },
    title: ({ upper, items }, lang) =>
      lang === 'vi' ? `${items.length} nhiệm vụ của ${upper} chưa được đưa vào` : `${items.length} of the tasks of ${upper} ${items.length === 1 ? 'is' : 'are'} not taken up`,
    detail: ({ items, assigned }, lang) => {
      const list = shortList(items.map(itemName), 4)
      return lang === 'vi'
        ? `${list}. Cấp trên giao ${assigned} nhiệm vụ; bổ sung, hoặc nêu rõ thực hiện ở kế hoạch nào.`
        : `${list}. ${assigned} were given; add these, or say which plan has them.`
    },
  },
  'cascade/later-than-upper': {
    name: { vi: 'Muộn hơn cấp trên', en: 'Later than above' },
    about: { vi: 'Thời hạn so với kế hoạch cấp trên.', en: 'Limits against those of the plan above.' },
    why: { vi: 'Thời hạn cấp dưới không được muộn hơn cấp trên.', en: 'A plan below cannot end later than the one above.' },
    title: ({ number, upper }, lang) => {
      const task = number === null ? (lang === 'vi' ? 'Một nhiệm vụ' : 'A task') : lang === 'vi' ? `Nhiệm vụ ${number}` : `Task ${number}`
      return lang === 'vi' ? `${task} có thời hạn muộn hơn ${upper}` : `${task} is due later than ${upper} has it`
    },
    detail: ({ own, limit, title }, lang) =>
      lang === 'vi'
        ? `“${title}”: ở đây ${day(own, lang)}, cấp trên ${day(limit, lang)}. Rút ngắn thời hạn.`
        : `“${title}”: ${day(own, lang)} here, ${day(limit, lang)} above. Set it earlier.`,
  },
  'cascade/target-below-upper': {
    name: { vi: 'Thấp hơn cấp trên', en: 'Below the target above' },
    about: { vi: 'Chỉ tiêu so với kế hoạch cấp trên.', en: 'Targets against those of the plan above.' },
    why: { vi: 'Chỉ tiêu thấp hơn thì cấp trên khó đạt.', en: 'With less below, the target above is missed.' },
    title: ({ own, quantity, unit, upper }, lang) =>
      lang === 'vi'
        ? `Chỉ tiêu ${counted(own, unit, lang)} thấp hơn ${counted(quantity, unit, lang)} của ${upper}`
        : `The target of ${counted(own, unit, lang)} is below ${counted(quantity, unit, lang)} of ${upper}`,
    detail: ({ text }, lang) =>
      lang === 'vi' ? `“${text}”. Nâng chỉ tiêu, hoặc nêu lý do.` : `“${text}”. Raise it, or give the reason.`,
  },
}
