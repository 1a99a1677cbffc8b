// The same recurrence rules expanded over ten years by the domain and by `rrule`: as many dates, the same dates.
import { occurrences, parseTiming, vietnam } from '@tiendo/domain'
// oxlint-disable-next-line import/default -- its CommonJS build, which Node loads, is the default export
import rrule from 'rrule'
import { perSecond, type Figure } from './measure.ts'

const { RRule } = rrule
const YEARS = [2026, 2035] as const
const dtstart = new Date(Date.UTC(YEARS[0], 0, 1))
const until = new Date(Date.UTC(YEARS[1], 11, 31))

const PAIRS = [
  { phrase: 'Hằng năm', rule: { freq: RRule.YEARLY, bymonth: 12, bymonthday: 31 } },
  { phrase: 'chậm nhất ngày 15/11 hằng năm', rule: { freq: RRule.YEARLY, bymonth: 11, bymonthday: 15 } },
  { phrase: 'Quý II hằng năm', rule: { freq: RRule.YEARLY, bymonth: 6, bymonthday: 30 } },
  { phrase: 'hằng quý', rule: { freq: RRule.MONTHLY, bymonth: [3, 6, 9, 12], bymonthday: -1 } },
]

export const occurrencesAgainstRrule = (): readonly Figure[] => {
  const ours = PAIRS.map(({ phrase }) => parseTiming(phrase).rules)
  const theirs = PAIRS.map(({ rule }) => rule)
  const expand = () => ours.map((rules) => occurrences(rules, { years: YEARS, calendar: vietnam }))
  const expandTheirs = () => theirs.map((rule) => new RRule({ ...rule, dtstart, until }).all())

  const mine = expand().map((list) => list.map((one) => one.due))
  const peers = expandTheirs().map((list) => list.map((day) => day.toISOString().slice(0, 10)))
  if (JSON.stringify(mine) !== JSON.stringify(peers)) throw new Error('the two do not give the same dates')
  const count = mine.flat().length

  const value = perSecond(() => {
    expand()
    return count
  })
  const peer = perSecond(() => {
    expandTheirs()
    return count
  })
  return [{ name: 'occurrences computed (with safe day and reasons)', value, unit: '/s', peer: { name: 'rrule, dates only', value: peer } }]
}

const RULES = 10_000

/** Yearly and quarterly rules by turns, each on a day of its own. */
const mixed = Array.from({ length: RULES }, (_, index) => {
  const [day, month] = [1 + (index % 28), 1 + (Math.floor(index / 28) % 12)]
  return index % 2 === 0
    ? { phrase: `chậm nhất ngày ${day}/${month} hằng năm`, rule: { freq: RRule.YEARLY, bymonth: month, bymonthday: day } }
    : { phrase: `chậm nhất ngày ${day} của tháng cuối quý`, rule: { freq: RRule.MONTHLY, bymonth: [3, 6, 9, 12], bymonthday: day } }
})

/** Ten thousand yearly and quarterly rules over ten years, one after another; the same dates asserted first. */
export const tenThousandRules = (): readonly Figure[] => {
  const rules = mixed.map(({ phrase }) => parseTiming(phrase).rules)
  const ours = (index: number) => occurrences(rules[index] ?? [], { years: YEARS, calendar: vietnam })
  const theirs = (index: number) => new RRule({ ...mixed[index]?.rule, dtstart, until }).all()
  for (let index = 0; index < RULES; index += 1) {
    const mine = ours(index).map(({ due }) => due)
    const peers = theirs(index).map((day) => day.toISOString().slice(0, 10))
    if (mine.join() !== peers.join()) throw new Error(`${mixed[index]?.phrase}: the two do not give the same dates`)
  }
  const time = (expand: (index: number) => readonly unknown[]): number => {
    const started = performance.now()
    let count = 0
    for (let index = 0; index < RULES; index += 1) count += expand(index).length
    if (count !== RULES * 25) throw new Error(`${count} occurrences`)
    return performance.now() - started
  }
  return [{ name: '10,000 rules over ten years', value: time(ours), unit: 'ms', peer: { name: 'rrule, dates only', value: time(theirs) } }]
}
