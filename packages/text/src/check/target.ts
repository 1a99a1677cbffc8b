// Findings about targets.

import type { AboutTargets, TargetFindings } from '@tiendo/domain'
import type { Language } from '../language.ts'
import { quoted } from './many.ts'
import type { FamilyWords } from './rule-words.ts'

/** "Chỉ tiêu" · "3 trong 12 chỉ tiêu"; begins a sentence. */
const aboutWhich = ({ count, of }: AboutTargets, lang: Language): string => {
  if (count === 1) return lang === 'vi' ? 'Một chỉ tiêu' : 'A target'
  return lang === 'vi' ? `${count} trong ${of} chỉ tiêu` : `${count} of ${of} targets`
}

const quotedFirst = ({ text, count }: AboutTargets, lang: Language): string => {
  if (count === 1) return `${quoted(text)}.`
  return lang === 'vi' ? `Đầu tiên là ${quoted(text)}.` : `The first is ${quoted(text)}.`
}

/** A decimal as the language writes it. */
const figure = (quantity: string, lang: Language): string => (lang === 'vi' ? quantity.replace('.', ',') : quantity)

export const targetWords: FamilyWords<TargetFindings> = {
  'target/no-unit': {
    name: { vi: 'Chỉ tiêu thiếu đơn vị', en: 'No unit' },
    about: { vi: 'Đơn vị tính của mỗi chỉ tiêu.', en: 'The unit of each target.' },
    why: { vi: 'Con số không có đơn vị thì không đo được.', en: 'A figure without a unit cannot be measured.' },
    title: (data, lang) => `${aboutWhich(data, lang)} ${lang === 'vi' ? 'không có đơn vị tính' : data.count === 1 ? 'has no unit' : 'have no unit'}`,
    detail: (data, lang) =>
      lang === 'vi' ? `${quotedFirst(data, lang)} Con số: ${figure(data.quantity, lang)}. Ghi đơn vị tính.` : `${quotedFirst(data, lang)} The figure: ${figure(data.quantity, lang)}. Say what it counts.`,
  },
  'target/yearly-mismatch': {
    name: { vi: 'Bình quân năm không khớp', en: 'Yearly figure and whole' },
    about: { vi: 'Số bình quân mỗi năm nhân với số năm, so với số cả giai đoạn.', en: 'The figure a year times the years, against the whole.' },
    why: { vi: 'Không biết phải đạt con số nào.', en: 'Which figure must be reached cannot be told.' },
    title: ({ each, years, total, unit }, lang) =>
      lang === 'vi'
        ? `Mỗi năm ${each} trong ${years} năm là ${each * years} ${unit}, không phải ${total}`
        : `${each} a year for ${years} years is ${each * years} (${unit}), not ${total}`,
    detail: (_, lang) => (lang === 'vi' ? 'Sửa số bình quân, hoặc sửa số cả giai đoạn.' : 'Correct the yearly figure, or the whole.'),
  },
  'target/no-year': {
    name: { vi: 'Chỉ tiêu thiếu năm', en: 'No year' },
    about: { vi: 'Năm phải đạt của chỉ tiêu trong kế hoạch nhiều năm.', en: 'The year of a target, in a plan of several.' },
    why: { vi: 'Không có năm thì không biết khi nào đánh giá.', en: 'Without a year nobody knows when to judge it.' },
    title: (data, lang) => `${aboutWhich(data, lang)} ${lang === 'vi' ? 'không ghi năm phải đạt' : data.count === 1 ? 'names no year' : 'name no year'}`,
    detail: (data, lang) =>
      lang === 'vi'
        ? `${quotedFirst(data, lang)} Kế hoạch từ ${data.first} đến ${data.last}: ghi “đến năm …” hoặc “hằng năm”.`
        : `${quotedFirst(data, lang)} The plan runs from ${data.first} to ${data.last}: say by which year, or each year.`,
  },
  'target/no-baseline': {
    name: { vi: 'Không có mốc so sánh', en: 'No baseline' },
    about: { vi: 'Chỉ tiêu “tăng”, “giảm” theo phần trăm.', en: 'Targets to raise or lower by a share.' },
    why: { vi: 'Không ghi so với mốc nào thì không tính được.', en: 'Without what it is compared to it cannot be worked out.' },
    title: (data, lang) => `${aboutWhich(data, lang)} ${lang === 'vi' ? 'tăng, giảm mà không ghi so với mốc nào' : `${data.count === 1 ? 'changes' : 'change'} by a share of nothing said`}`,
    detail: (data, lang) =>
      lang === 'vi' ? `${quotedFirst(data, lang)} Ghi “so với năm …” và số liệu của năm đó.` : `${quotedFirst(data, lang)} Say “so với năm …” and the figure of that year.`,
  },
  'target/vague-quantity': {
    name: { vi: 'Chỉ tiêu áng chừng', en: 'About so many' },
    about: { vi: 'Chỉ tiêu ghi “khoảng”, “xấp xỉ”.', en: 'Targets that say “about”.' },
    why: { vi: 'Không biết lệch bao nhiêu thì vẫn là đạt.', en: 'Nobody knows how far off still counts.' },
    title: (data, lang) => `${aboutWhich(data, lang)} ${lang === 'vi' ? 'ghi con số áng chừng' : data.count === 1 ? 'gives a figure “about”' : 'give figures “about”'}`,
    detail: (data, lang) =>
      lang === 'vi' ? `${quotedFirst(data, lang)} Ghi “ít nhất” hoặc “không quá”.` : `${quotedFirst(data, lang)} Say “at least” or “at most”.`,
  },
  'target/over-hundred': {
    name: { vi: 'Quá 100%', en: 'Above 100%' },
    about: { vi: 'Tỷ lệ phần trăm của một tổng thể.', en: 'Shares of a whole.' },
    why: { vi: 'Một phần không thể lớn hơn toàn bộ.', en: 'A part cannot be more than the whole.' },
    title: ({ quantity, unit }, lang) => (lang === 'vi' ? `Chỉ tiêu ${figure(quantity, lang)}${unit} vượt quá 100%` : `${figure(quantity, lang)}${unit} is more than all of them`),
    detail: ({ text }, lang) => (lang === 'vi' ? `${quoted(text)}. Kiểm tra lại con số.` : `${quoted(text)}. Check the figure.`),
  },
  'target/population-mixed': {
    name: { vi: 'Khác đối tượng', en: 'Populations mixed' },
    about: { vi: 'Cùng một việc, đo trên đối tượng rộng và hẹp.', en: 'One thing measured of all and of some.' },
    why: { vi: 'Hai tỷ lệ không cộng, không so được với nhau.', en: 'The two shares can be neither added nor compared.' },
    title: ({ wide, wideQuantity, narrow, narrowQuantity }, lang) =>
      lang === 'vi'
        ? `${figure(wideQuantity, lang)}% ${quoted(wide)} và ${figure(narrowQuantity, lang)}% ${quoted(narrow)}`
        : `${figure(wideQuantity, lang)}% of ${quoted(wide)} and ${figure(narrowQuantity, lang)}% of ${quoted(narrow)}`,
    detail: (_, lang) =>
      lang === 'vi' ? 'Ghi rõ đối tượng của từng chỉ tiêu, và phần nào nằm trong phần nào.' : 'Say whom each is of, and which holds which.',
  },
  'target/conflict': {
    name: { vi: 'Hai con số cho một chỉ tiêu', en: 'Two figures for one target' },
    about: { vi: 'Các chỉ tiêu cùng nội dung, cùng năm.', en: 'Targets of the same words and year.' },
    why: { vi: 'Không biết con số nào phải đạt.', en: 'Nobody knows which is to be reached.' },
    title: ({ quantities, unit }, lang) => {
      const sign = unit === '%' ? '%' : ''
      const both = quantities.map((quantity) => figure(quantity, lang) + sign).join(lang === 'vi' ? ' và ' : ' and ')
      return lang === 'vi' ? `Một chỉ tiêu có hai con số: ${both}` : `One target has two figures: ${both}`
    },
    detail: ({ what }, lang) =>
      lang === 'vi' ? `${quoted(what)}. Thống nhất một con số, hoặc ghi năm của từng con số.` : `${quoted(what)}. Keep one, or give each its year.`,
  },
}
