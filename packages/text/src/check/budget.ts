// Findings about money.

import type { BudgetFindings } from '@tiendo/domain'
import { formatShort } from '../format/money-notation.ts'
import { listed, type Language } from '../language.ts'
import { addition, lineName, mismatchDetail, mismatchTitle } from './budget-mismatch.ts'
import type { FamilyWords } from './rule-words.ts'
import { shortList } from './short-list.ts'
import { money } from './values.ts'

const cannotSpend = {
  vi: 'Một trong các con số không chi được như đã ghi.',
  en: 'One of the figures cannot be spent as written.',
}

/** So many purposes are written out. */
const MOST_PURPOSES = 8

const range = ({ min, max }: { readonly min: string; readonly max: string }, lang: Language): string =>
  formatShort({ min: BigInt(min), max: BigInt(max) }, lang)

const amount = (dong: string, lang: Language): string => range({ min: dong, max: dong }, lang)

const yearsOf = (from: number, to: number, lang: Language): string => {
  if (from === to) return `${lang === 'vi' ? 'năm ' : ''}${from}`
  return lang === 'vi' ? `giai đoạn ${from} - ${to}` : `${from}–${to}`
}

/** "mục 1, 2 và 3" · "items 1, 2 and 3"; labels of lines without a number in quotation marks. */
const linesIn = (names: readonly string[], lang: Language): string => {
  const all = names.map((name) => lineName(name, lang).replace(/^(?:Mục|Item) /u, ''))
  return `${lang === 'vi' ? 'mục' : all.length === 1 ? 'item' : 'items'} ${shortList(all)}`
}

export const budgetWords: FamilyWords<BudgetFindings> = {
  'budget/total-mismatch': {
    name: { vi: 'Tổng số không khớp', en: 'Total does not add up' },
    about: { vi: 'Tổng số ghi trong văn bản so với các mục.', en: 'The stated total against its items.' },
    why: cannotSpend,
    title: (data, lang) =>
      mismatchTitle(lang === 'vi' ? 'Tổng số' : 'The total', data, lang === 'vi' ? 'các mục' : 'its items', lang),
    detail: (data, lang) => mismatchDetail(data, lang === 'vi' ? 'tổng số' : 'the total', lang),
  },
  'budget/line-mismatch': {
    name: { vi: 'Mục con không khớp', en: 'Sub-items do not add up' },
    about: { vi: 'Số của một mục so với các mục con.', en: 'An item’s figure against its sub-items.' },
    why: cannotSpend,
    title: (data, lang) =>
      mismatchTitle(lineName(data.number, lang), data, lang === 'vi' ? 'các mục con' : 'its sub-items', lang),
    detail: (data, lang) => mismatchDetail(data, lang === 'vi' ? 'số của mục' : 'the item’s figure', lang),
  },
  'budget/year-mismatch': {
    name: { vi: 'Cột không khớp', en: 'Columns do not add up' },
    about: {
      vi: 'Các cột theo năm hoặc theo nguồn so với tổng của dòng, và mỗi cột so với các dòng bên dưới.',
      en: 'The columns by year or source against the row’s sum, and each column against the rows below.',
    },
    why: cannotSpend,
    title: ({ number, column, by, ...sums }, lang) => {
      const vi = lang === 'vi'
      const row = number === null ? (vi ? 'Tổng số' : 'The total') : lineName(number, lang)
      const columns = vi ? (by === 'years' ? 'các năm cộng lại' : 'các nguồn cộng lại') : by === 'years' ? 'its years together' : 'its sources together'
      return column === null
        ? mismatchTitle(row, sums, columns, lang)
        : mismatchTitle(`${row}, ${vi ? 'phần' : 'part'} “${column}”,`, sums, vi ? 'các dòng bên dưới' : 'the rows below', lang)
    },
    detail: ({ parts, column, ...sums }, lang) => {
      const vi = lang === 'vi'
      const nameOf = (label: string): string => (column === null ? label : linesIn([label], lang))
      const named = shortList(parts.map(({ label, amount: part }) => `${nameOf(label)}: ${money(part, lang)}`), 12)
      const sum = addition(parts.map((part) => part.amount), sums, lang)
      return vi
        ? `${sum} Gồm ${named}. Sửa số ghi sai, hoặc số cộng.`
        : `${sum} These are ${named}. Correct the wrong figure, or the sum.`
    },
  },
  'budget/range-mismatch': {
    name: { vi: 'Mức mỗi năm và cả giai đoạn', en: 'Yearly amount and whole period' },
    about: {
      vi: 'Mức mỗi năm nhân với số năm, so với mức của cả giai đoạn.',
      en: 'The amount a year times the years, against the amount of the whole period.',
    },
    why: {
      vi: 'Hai mức cùng nói về một khoản thì phải cùng đạt được.',
      en: 'Two figures for the same money must both be possible.',
    },
    title: ({ yearly, count, product, total, common }, lang) => {
      const vi = lang === 'vi'
      const times = vi
        ? `${range(yearly, lang)} mỗi năm trong ${count} năm là ${range(product, lang)}`
        : `${range(yearly, lang)} a year for ${count} years is ${range(product, lang)}`
      return vi
        ? `${times}, ${common === null ? 'không thể là' : 'không trùng'} ${range(total, lang)}`
        : `${times}, ${common === null ? 'which cannot be' : 'not the same as'} ${range(total, lang)}`
    },
    detail: ({ number, against, from, to, common, otherStage }, lang) => {
      const vi = lang === 'vi'
      const whole = against === null ? (vi ? 'tổng số' : 'the total') : lineName(against, lang)
      const where = vi
        ? `${lineName(number, lang)} ghi mức mỗi năm, ${whole.replace(/^Mục/u, 'mục')} ghi mức ${yearsOf(from, to, lang)}.`
        : `${lineName(number, lang)} gives the amount a year, ${whole.replace(/^Item/u, 'item')} that of ${yearsOf(from, to, lang)}.`
      const both =
        common === null
          ? ''
          : vi
            ? ` Cả hai chỉ cùng đúng trong khoảng ${range(common, lang)}.`
            : ` Both hold only within ${range(common, lang)}.`
      const stages = otherStage
        ? vi
          ? ' Một bên là nhu cầu, một bên là mức phân bổ.'
          : ' One of them is a need, the other what is given.'
        : ''
      return `${where}${both}${stages}${vi ? ' Ghi rõ mức nào là căn cứ, hoặc sửa cho khớp.' : ' Say which of them binds, or make them meet.'}`
    },
  },
  'budget/total-twice': {
    name: { vi: 'Hai tổng số khác nhau', en: 'Two different totals' },
    about: { vi: 'Các tổng số ghi ở nhiều chỗ của văn bản.', en: 'Totals stated in several places of the document.' },
    why: { vi: 'Không biết tổng số nào được duyệt.', en: 'Which total is approved cannot be told.' },
    title: ({ totals }, lang) =>
      lang === 'vi'
        ? `Văn bản ghi hai tổng số: ${listed(totals.map((one) => money(one, lang)), lang)} đồng`
        : `The document states two totals: ${listed(totals.map((one) => money(one, lang)), lang)} đồng`,
    detail: ({ totals: [first = '0', second = '0'] }, lang) => {
      const gap = BigInt(first) - BigInt(second)
      const by = money(`${gap < 0n ? -gap : gap}`, lang)
      return lang === 'vi' ? `Lệch ${by} đồng. Giữ một tổng số ở cả hai chỗ.` : `They differ by ${by} đồng. Keep one of them in both places.`
    },
  },
  'budget/product-mismatch': {
    name: { vi: 'Phép nhân sai', en: 'Wrong product' },
    about: {
      vi: 'Phép tính ghi trong câu: số lượng nhân mức chi bằng thành tiền.',
      en: 'Sums written out in a line: quantity times rate equals amount.',
    },
    why: cannotSpend,
    title: ({ factors, found, stated }, lang) =>
      `${factors.join(' × ')} = ${amount(found, lang)}, ${lang === 'vi' ? 'không phải' : 'not'} ${amount(stated, lang)}`,
    detail: ({ found, stated }, lang) => {
      const gap = BigInt(found) - BigInt(stated)
      const by = money(`${gap < 0n ? -gap : gap}`, lang)
      return lang === 'vi'
        ? `Lệch ${by} đồng. Sửa thành tiền, số lượng hoặc mức chi; tổng số có thể phải sửa theo.`
        : `${by} đồng off. Correct the amount, the quantity or the rate; the total may have to follow.`
    },
  },
  'budget/words-mismatch': {
    name: { vi: 'Số và chữ khác nhau', en: 'Figures and words differ' },
    about: { vi: 'Số tiền bằng số so với bằng chữ.', en: 'Sums in figures against the same in words.' },
    why: { vi: 'Không biết con số nào được duyệt.', en: 'Which of the two is approved cannot be told.' },
    title: ({ figures, spelt }, lang) =>
      lang === 'vi' ? `${figures} nhưng bằng chữ là ${money(spelt, lang)} đồng` : `${figures}, but ${money(spelt, lang)} đồng in words`,
    detail: ({ words, amount: dong }, lang) =>
      lang === 'vi'
        ? `Bằng chữ ghi “${words}”, bằng số là ${money(dong, lang)} đồng. Sửa cho hai bên giống nhau.`
        : `The words are “${words}”, the figures ${money(dong, lang)} đồng. Make them the same.`,
  },
  'budget/unit-suspect': {
    name: { vi: 'Nghi nhầm đơn vị tiền', en: 'Unit looks wrong' },
    about: {
      vi: 'Một mục gấp hoặc kém các mục bên cạnh khoảng một nghìn lần.',
      en: 'An item about a thousand times more or less than those beside it.',
    },
    why: { vi: 'Hay nhầm triệu với tỷ, đồng với nghìn đồng.', en: 'Million and billion are easily mistaken for each other.' },
    title: ({ number, amount: dong, instead }, lang) =>
      lang === 'vi'
        ? `${lineName(number, lang)} ghi ${amount(dong, lang)}, có thể là ${amount(instead, lang)}`
        : `${lineName(number, lang)} says ${amount(dong, lang)}, perhaps meaning ${amount(instead, lang)}`,
    detail: ({ settles, neighbours, instead }, lang) => {
      const vi = lang === 'vi'
      const beside = vi ? `Các mục bên cạnh: ${range(neighbours, lang)}.` : `The items beside it: ${range(neighbours, lang)}.`
      const sum = settles ? (vi ? ` Với ${amount(instead, lang)} thì tổng số khớp.` : ` With ${amount(instead, lang)} the sum is right.`) : ''
      return `${beside}${sum} ${vi ? 'Kiểm tra đơn vị tính của mục này.' : 'Check the unit of this item.'}`
    },
  },
  'budget/unknown-amount': {
    name: { vi: 'Mục chưa có số tiền', en: 'Item without an amount' },
    about: { vi: 'Mục không ghi số tiền dưới một tổng số.', en: 'Items without a figure under a stated total.' },
    why: {
      vi: 'Tổng số đã chốt mà có mục chưa biết bao nhiêu thì không giao, không theo dõi được.',
      en: 'Under a fixed total, an item of unknown size can be neither granted nor followed.',
    },
    title: ({ count, numbers }, lang) =>
      lang === 'vi'
        ? `${count === 1 ? lineName(numbers[0] ?? '', lang) : `${count} mục`} không ghi số tiền`
        : `${count === 1 ? lineName(numbers[0] ?? '', lang) : `${count} items`} without an amount`,
    detail: ({ count, numbers, stated, room }, lang) => {
      const vi = lang === 'vi'
      const which = count === 1 ? '' : vi ? `Là ${linesIn(numbers, lang)}. ` : `They are ${linesIn(numbers, lang)}. `
      const left =
        room === null
          ? ''
          : room === '0'
            ? vi
              ? `Các mục khác đã dùng hết ${money(stated, lang)} đồng của tổng số. `
              : `The other items already use up the total of ${money(stated, lang)} đồng. `
            : vi
              ? `Tổng số còn ${money(room, lang)} đồng chưa phân cho mục nào. `
              : `${money(room, lang)} đồng of the total are given to no item. `
      return `${which}${left}${vi ? 'Ghi số tiền, hoặc ghi rõ nguồn ngoài tổng số này.' : 'State the amount, or that it is paid outside this total.'}`
    },
  },
  'budget/other-annex': {
    name: { vi: 'Giao ở phụ lục khác', en: 'Granted by another annex' },
    about: {
      vi: 'Phụ lục giao dự toán của từng mục so với các mục khác.',
      en: 'The annex that grants each item against those of the others.',
    },
    why: {
      vi: 'Một mục lẻ ở phụ lục khác hay là ghi nhầm, hoặc là khoản ngoài tổng số.',
      en: 'A single item under another annex is often a slip, or money outside the total.',
    },
    title: ({ number, annex, others }, lang) =>
      lang === 'vi'
        ? `${lineName(number, lang)} giao tại ${annex}, các mục khác giao tại ${others}`
        : `${lineName(number, lang)} is granted by ${annex}, the others by ${others}`,
    detail: ({ count, others }, lang) =>
      lang === 'vi'
        ? `${count} mục khác đều giao tại ${others}. Đối chiếu với quyết định giao dự toán.`
        : `All ${count} other items are granted by ${others}. Compare with the act that grants the money.`,
  },
  'budget/outside-years': {
    name: { vi: 'Ngoài các năm của kế hoạch', en: 'Outside the plan’s years' },
    about: { vi: 'Năm của từng khoản so với các năm của kế hoạch.', en: 'The years of each amount against those of the plan.' },
    why: {
      vi: 'Ngân sách giao theo năm: tiền ngoài thời gian kế hoạch không chi cho kế hoạch được.',
      en: 'Budgets are granted by year: money outside the plan’s years cannot pay for it.',
    },
    title: ({ from, to, planFrom, planTo }, lang) =>
      lang === 'vi'
        ? `Kinh phí ${yearsOf(from, to, lang)} nằm ngoài kế hoạch ${yearsOf(planFrom, planTo, lang)}`
        : `Money for ${yearsOf(from, to, lang)} in a plan for ${yearsOf(planFrom, planTo, lang)}`,
    detail: ({ numbers }, lang) =>
      lang === 'vi'
        ? `Ở ${linesIn(numbers, lang)}. Sửa năm của khoản này, hoặc thời gian của kế hoạch.`
        : `In ${linesIn(numbers, lang)}. Correct the year of the amount, or the years of the plan.`,
  },
  'budget/many-purposes': {
    name: { vi: 'Một số tiền cho nhiều việc', en: 'One sum for several purposes' },
    about: { vi: 'Mục gộp nhiều nội dung chi.', en: 'Items that put several purposes together.' },
    why: {
      vi: 'Không biết mỗi việc được bao nhiêu nên không theo dõi được.',
      en: 'What each purpose gets is not said, so it cannot be followed.',
    },
    title: ({ number, count, amount: dong, others }, lang) => {
      const vi = lang === 'vi'
      const sum = vi ? `${amount(dong, lang)} cho ${count} nội dung, không chia` : `${amount(dong, lang)} for ${count} purposes, not split`
      const more = others === 0 ? '' : vi ? `; ${others} mục khác cũng vậy` : `; ${others} other items likewise`
      return `${lineName(number, lang)}: ${sum}${more}`
    },
    detail: ({ purposes }, lang) => {
      const named = `${purposes.slice(0, MOST_PURPOSES).join('; ')}${purposes.length > MOST_PURPOSES ? ' …' : '.'}`
      return `${named} ${lang === 'vi' ? 'Chia số tiền cho từng nội dung.' : 'Split the sum between them.'}`
    },
  },
  'budget/no-source': {
    name: { vi: 'Chưa rõ nguồn', en: 'Source not said' },
    about: { vi: 'Khoản tiền không ghi nguồn.', en: 'Money without a source.' },
    why: { vi: 'Nhiệm vụ chi phải có nguồn bảo đảm.', en: 'Spending must have a source to pay for it.' },
    title: ({ count, all }, lang) => {
      if (all) return lang === 'vi' ? 'Kinh phí không ghi nguồn' : 'No source is named for the money'
      return lang === 'vi' ? `${count} mục không ghi nguồn` : `${count} ${count === 1 ? 'item names' : 'items name'} no source`
    },
    detail: ({ numbers, all }, lang) => {
      const vi = lang === 'vi'
      const which = all || numbers.length === 0 ? '' : vi ? `Là ${linesIn(numbers, lang)}. ` : `That is ${linesIn(numbers, lang)}. `
      return `${which}${vi ? 'Ghi ngân sách cấp nào, nguồn nào, hoặc văn bản giao dự toán.' : 'Name the budget and its source, or the act that grants it.'}`
    },
  },
  'budget/no-budget': {
    name: { vi: 'Không nói về kinh phí', en: 'No word about money' },
    about: { vi: 'Kế hoạch có nhiệm vụ mà không có phần kinh phí.', en: 'A plan with tasks and nothing about money.' },
    why: {
      vi: 'Nhiệm vụ không có nguồn thì dễ không làm được.',
      en: 'Work without a source to pay for it is easily not done.',
    },
    title: ({ tasks }, lang) =>
      lang === 'vi' ? `${tasks} nhiệm vụ, không có câu nào về kinh phí` : `${tasks} tasks, and no word about money`,
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Thêm phần kinh phí: nguồn, số tiền, hoặc “trong dự toán được giao” nếu không cần thêm.'
        : 'Add a part about money: its source and amount, or that the regular budget is enough.',
  },
}
