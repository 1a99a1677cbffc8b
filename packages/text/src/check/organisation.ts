// Findings about named bodies.

import type { OrganisationFindings } from '@tiendo/domain'
import { capitalised } from '../language.ts'
import type { FamilyWords } from './rule-words.ts'
import { shortList } from './short-list.ts'
import { day } from './values.ts'

export const organisationWords: FamilyWords<OrganisationFindings> = {
  'organisation/unknown': {
    name: { vi: 'Tên đơn vị lạ', en: 'Unknown body' },
    about: { vi: 'Tên đơn vị so với danh bạ và với chỗ khác trong văn bản.', en: 'Names against the register and the rest of the text.' },
    why: { vi: 'Gõ nhầm tên thì không giao việc đúng đơn vị.', en: 'A misspelt name gives work to nobody.' },
    title: ({ name }, lang) => (lang === 'vi' ? `Không có đơn vị tên “${name}”` : `No body is named “${name}”`),
    detail: ({ near, source }, lang) => {
      if (lang === 'vi') return `Gần giống “${near}” ${source === 'register' ? 'trong danh bạ' : 'ở chỗ khác trong văn bản'}: có thể gõ nhầm.`
      return `Almost “${near}” ${source === 'register' ? 'of the register' : 'elsewhere in the text'}: perhaps a slip.`
    },
  },
  'organisation/abolished': {
    name: { vi: 'Đơn vị không còn', en: 'Body that is no more' },
    about: { vi: 'Đơn vị được nêu tên còn hoạt động hay không trong thời gian thực hiện.', en: 'Whether the bodies named exist while the plan runs.' },
    why: { vi: 'Đơn vị đã kết thúc hoạt động không thực hiện được nhiệm vụ.', en: 'A body that has ended carries nothing out.' },
    title: ({ bodies, signed }, lang) => {
      const [first] = bodies
      const what = bodies.length === 1 && first !== undefined ? first.name : lang === 'vi' ? `${bodies.length} đơn vị` : `${bodies.length} bodies`
      if (signed === 'after') return lang === 'vi' ? `${what} không còn khi văn bản được ký` : `${what}: no more when the plan was signed`
      return lang === 'vi' ? `${what} kết thúc hoạt động trong thời gian thực hiện` : `${what}: ended while the plan runs`
    },
    detail: ({ bodies }, lang) => {
      const alone = bodies.length === 1
      const list = bodies.map(({ name, since, act, now, line }) => {
        const where = line === null ? '' : lang === 'vi' ? `dòng ${line}, ` : `line ${line}, `
        const from = lang === 'vi' ? `từ ${day(since, lang)}` : `since ${day(since, lang)}`
        const by = act === null ? '' : `, ${act}`
        const next = now.length === 0 ? '' : lang === 'vi' ? `; nay là ${now.join(', ')}` : `; now ${now.join(', ')}`
        // One alone is named in the title.
        return alone ? `${capitalised(`${where}${from}`)}${act === null ? '' : ` (${act})`}${next}` : `${name} (${where}${from}${by}${next})`
      })
      return lang === 'vi' ? `${list.join('; ')}. Giao lại cho đơn vị hiện hành.` : `${list.join('; ')}. Give the work to a body that stands.`
    },
  },
  'organisation/inspection-power': {
    name: { vi: 'Sở không còn thanh tra', en: 'Departments do not inspect' },
    about: { vi: 'Nhiệm vụ “thanh tra” giao cho sở.', en: '“Thanh tra” given to a department.' },
    why: {
      vi: 'Từ 01/7/2025 sở kiểm tra chuyên ngành; thanh tra do Thanh tra tỉnh.',
      en: 'Since 01/7/2025 departments check; the inspectorate of the province inspects.',
    },
    title: ({ count, numbers }, lang) => {
      const one = numbers[0] === undefined ? '' : ` ${numbers[0]}`
      if (count === 1) return lang === 'vi' ? `Nhiệm vụ${one} giao sở “thanh tra”` : `Task${one} gives a department an inspection`
      return lang === 'vi' ? `${count} nhiệm vụ giao sở “thanh tra”` : `${count} tasks give departments inspections`
    },
    detail: ({ numbers, title }, lang) => {
      const which = numbers.length > 1 ? `${shortList(numbers)}. ` : ''
      return lang === 'vi' ? `${which}“${title}”. Ghi “kiểm tra”, hoặc giao Thanh tra tỉnh.` : `${which}“${title}”. Write “kiểm tra”, or give it to the inspectorate.`
    },
  },
  'organisation/alias-of-two': {
    name: { vi: 'Tên chỉ hai đơn vị', en: 'A name for two' },
    about: { vi: 'Tên viết gọn có thể chỉ nhiều đơn vị.', en: 'Short names that more than one body could bear.' },
    why: { vi: 'Không rõ giao cho ai thì không ai làm.', en: 'Work given to one of two is done by neither.' },
    title: ({ name }, lang) => (lang === 'vi' ? `“${name}” có thể là nhiều đơn vị` : `“${name}” could be more than one body`),
    detail: ({ could }, lang) =>
      lang === 'vi' ? `${could.join('; ')}. Viết đủ tên.` : `${could.join('; ')}. Write the name in full.`,
  },
  'organisation/name-variants': {
    name: { vi: 'Một đơn vị nhiều cách viết', en: 'One body, several spellings' },
    about: { vi: 'Cách viết tên của cùng một đơn vị.', en: 'How one body’s name is written.' },
    why: { vi: 'Viết thống nhất thì lọc và tổng hợp theo đơn vị mới đúng.', en: 'One spelling keeps lists by body whole.' },
    title: ({ variants }, lang) => {
      const [first = []] = variants
      if (variants.length === 1) return lang === 'vi' ? `Một đơn vị được viết ${first.length} cách` : `One body is written in ${first.length} ways`
      return lang === 'vi' ? `${variants.length} đơn vị được viết nhiều cách` : `${variants.length} bodies are written in several ways`
    },
    detail: ({ variants }, lang) => {
      const list = variants.map((names) => names.map((name) => `“${name}”`).join(' / ')).join('; ')
      return lang === 'vi' ? `${list}. Thống nhất một cách viết.` : `${list}. Keep to one.`
    },
  },
}
