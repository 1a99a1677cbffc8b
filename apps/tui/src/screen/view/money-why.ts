// "Vì sao có số này?": how the columns of a line come about, what the document says, the lines under it, and every entry
// with who, when and by what act. What was withdrawn stays, with its reason.

import type { BudgetPage } from '@tiendo/api/client'
import type { MoneyColumn, MoneyColumns, SheetRow } from '@tiendo/domain'
import { figureUseName, formatDate, formatDong, formatDongRange, formatMoney, moneyColumnName, moneyRateSentence } from '@tiendo/text'
import { factAbout, factBy, factName } from '../../budget/fact-words.ts'
import { factsOf, type Fact } from '../../budget/facts.ts'
import { lineName, lineShort } from '../../budget/names.ts'
import { NO_LINE, type BudgetRow } from '../../budget/rows.ts'
import { clean } from '../../text/clean.ts'
import { width, wrap } from '../../text/width.ts'
import { budgetWords } from '../../words/budget.ts'
import { budgetPage, rowsOfBudget } from '../model/budget.ts'
import type { Overlay } from '../model/overlay.ts'
import { placeOf, type State } from '../model/state.ts'
import type { Tone } from '../theme.ts'
import { fill, line, seg, type Line } from './line.ts'
import type { Manner } from './look.ts'

type MoneyWhy = Extract<Overlay, { readonly kind: 'moneyWhy' }>

/** The steps of the sum, in order; carried out and cancelled are taken away. */
const STEPS: readonly (readonly [MoneyColumn, sign: string])[] = [
  ['allocated', ''],
  ['adjusted', '+'],
  ['transferred', '+'],
  ['carriedIn', '+'],
  ['given', '='],
  ['carriedOut', '−'],
  ['cancelled', '−'],
  ['current', '='],
  ['disbursed', '−'],
  ['remaining', '='],
]

const wrapped = (text: string, columns: number, indent: number, tone: Tone = 'plain'): readonly Line[] =>
  wrap(clean(text), Math.max(10, columns - indent)).map((one) => line(`${' '.repeat(indent)}${one}`, tone))

const sumLines = (columns: MoneyColumns, { language }: Manner): readonly Line[] => {
  // A sum of one figure says nothing that the figure does not.
  let before: unknown = null
  const shown = STEPS.filter(([column, sign]) => {
    const amount = columns[column]
    if (amount === null || (sign === '=' && amount === before)) return false
    before = amount
    return true
  })
  const texts = shown.map(([column, sign]) => {
    const amount = columns[column]
    if (typeof amount !== 'bigint') return [sign, '', ''] as const
    const name = moneyColumnName(column, language)
    // What is added may be less than nought: then it is taken away.
    return sign === '+' && amount < 0n
      ? (['−', formatMoney(-amount, language), name] as const)
      : ([sign, formatMoney(amount, language), name] as const)
  })
  const widest = Math.max(0, ...texts.map(([, amount]) => width(amount)))
  const rest = (['need', 'committed', 'settled'] as const).flatMap((column) => {
    const amount = columns[column]
    if (amount === null) return []
    const text = typeof amount === 'bigint' ? formatDong(amount, language) : formatDongRange(amount, language)
    return [line(`   ${moneyColumnName(column, language)}: ${text}`)]
  })
  return [
    ...texts.map(([sign, amount, name]): Line => [
      seg(` ${sign === '' ? ' ' : sign} `, 'dim'),
      seg(' '.repeat(widest - width(amount)) + amount, sign === '=' ? 'strong' : 'plain'),
      seg(`  ${name}`, 'dim'),
    ]),
    ...rest,
  ]
}

const factLines = (fact: Fact, page: BudgetPage, columns: number, { language }: Manner): readonly Line[] => {
  const isGone = fact.of.withdrawn !== null
  const about = factAbout(fact, page)
  return [
    [
      seg(` ${formatDate(fact.of.on, language)}  `, 'dim'),
      seg(`${factName(fact, page, language)} ${formatDong(fact.amount, language)}`, isGone ? 'dim' : 'plain'),
      seg(about === '' ? '' : ` · ${about}`, 'dim'),
    ],
    ...wrapped(`${factBy(fact, page, language)} · ${fact.of.id.slice(0, 8)}`, columns - 1, 13, isGone ? 'warning' : 'dim'),
  ]
}

const documentLines = ({ line: own, figure }: SheetRow, columns: number, { language }: Manner): readonly Line[] => {
  const quote = own.span === null ? [] : wrapped(`“${own.span.quote}”`, columns - 1, 3)
  const grant = own.grantedBy === null ? '' : ` · ${own.grantedBy}`
  const said =
    figure === null
      ? []
      : wrapped(`${formatDongRange(figure.range, language)}${grant} · ${figureUseName(figure.use, language)}`, columns - 1, 3, 'dim')
  return quote.length + said.length === 0 ? [] : [[], line(` ${budgetWords(language).screen.document}`, 'accent'), ...quote, ...said]
}

const partLines = (page: BudgetPage, parentId: string | null, { language }: Manner): readonly Line[] => {
  const words = budgetWords(language)
  const parts = page.sheet.rows.filter((row) => row.parentId === parentId && row.line.restates !== true)
  if (parts.length === 0) return []
  return [
    [],
    line(` ${words.screen.parts}`, 'accent'),
    ...parts.map(({ line: own, total }) => {
      const { current, need } = total
      const money = current === null ? (need === null ? '—' : formatDongRange(need, language)) : formatDong(current, language)
      return line(`   ${lineShort(own)}: ${money}`)
    }),
  ]
}

const whyBody = (page: BudgetPage, row: BudgetRow, columns: number, manner: Manner): readonly Line[] => {
  const { language } = manner
  const words = budgetWords(language)
  const name = row.kind === 'line' ? lineName(row.row.line) : words.totals[row.kind]
  const lineId = row.kind === 'line' ? row.id : row.id === NO_LINE ? null : undefined
  const of = { year: page.sheet.year, asOf: null }
  const facts = factsOf(page.book, lineId === undefined ? of : { ...of, lineId })
  const sums = 'columns' in row ? sumLines(row.columns, manner) : []
  const isParent = row.kind === 'line' ? row.row.hasParts : row.kind === 'sum'
  return [
    ...wrapped(name, columns - 1, 1, 'strong'),
    [],
    ...(sums.length === 0 ? [] : [line(` ${words.screen.sums}`, 'accent'), ...sums]),
    ...('rate' in row ? wrapped(words.rate(moneyRateSentence(row.rate, language)), columns - 1, 3) : []),
    ...(row.kind === 'line' ? documentLines(row.row, columns, manner) : []),
    ...(isParent ? partLines(page, row.kind === 'line' ? row.id : null, manner) : []),
    [],
    line(` ${words.screen.entries}`, 'accent'),
    ...(facts.length === 0
      ? [line(`   ${words.screen.noEntries}`, 'dim')]
      : facts.flatMap((fact) => factLines(fact, page, columns, manner))),
    ...(facts.length === 0 || !page.may.record ? [] : [[], ...wrapped(words.screen.withdrawHint, columns - 1, 1, 'dim')]),
  ]
}

export const moneyWhyLines = (state: State, overlay: MoneyWhy, room: number, manner: Manner): readonly Line[] => {
  const title = line(` ${budgetWords(manner.language).screen.whyTitle}`, 'accent')
  const place = placeOf(state)
  const page = place.kind === 'budget' ? budgetPage(state, place) : null
  if (page === null || place.kind !== 'budget') return fill([title], room)
  const row = rowsOfBudget(state, place).find(({ id }) => id === overlay.row)
  if (row === undefined) return fill([title], room)
  const body = whyBody(page, row, state.size.columns, manner)
  const top = Math.max(0, Math.min(overlay.top, body.length - (room - 2)))
  return fill([title, [], ...body.slice(top)], room)
}
