// History of a plan's money: what was recorded, moved, carried over, taken back, and by which rule it is kept.

import type { CarryOverGround, MoneyEvent, MoneyStage, OverspendPolicy } from '@tiendo/domain'
import { carryOverGroundName, moneyStageName, overspendPolicyName } from '../budget/words.ts'
import { formatCount, formatDong } from '../format/number.ts'
import type { Language } from '../language.ts'
import { number, quoted, text, type Detail } from './detail.ts'

const STAGES: Readonly<Record<MoneyStage, true>> = {
  need: true,
  allocated: true,
  adjusted: true,
  committed: true,
  disbursed: true,
  settled: true,
  cancelled: true,
}
const GROUNDS: Readonly<Record<CarryOverGround, true>> = {
  investment: true,
  signedContract: true,
  wagesAndWelfare: true,
  autonomous: true,
  lateSupplement: true,
  research: true,
  savings: true,
}
const POLICIES: Readonly<Record<OverspendPolicy, true>> = { stop: true, warn: true, allow: true }

const isStage = (word: string): word is MoneyStage => Object.hasOwn(STAGES, word)
const isGround = (word: string): word is CarryOverGround => Object.hasOwn(GROUNDS, word)
const isPolicy = (word: string): word is OverspendPolicy => Object.hasOwn(POLICIES, word)

/** "1.530.000.000 đồng"; null where the sum is not said. */
const sum = (detail: Detail, lang: Language): string | null => {
  const amount = text(detail, 'amount')
  return amount !== null && /^-?\d+$/.test(amount) ? formatDong(BigInt(amount), lang) : null
}

const stage = (detail: Detail, lang: Language): string | null => {
  const word = text(detail, 'stage')
  return word === null ? null : isStage(word) ? moneyStageName(word, lang) : word
}

const year = (detail: Detail, lang: Language): string => {
  const of = number(detail, 'fiscalYear')
  return of === 0 ? '' : lang === 'vi' ? `, năm ${of}` : `, ${of}`
}

const line = (detail: Detail, key: string, lang: Language): string =>
  `${lang === 'vi' ? 'mục' : 'item'} ${text(detail, key) ?? ''}`

const forLine = (detail: Detail, lang: Language): string =>
  text(detail, 'line') === null ? '' : `${lang === 'vi' ? ' cho ' : ' for '}${line(detail, 'line', lang)}`

const act = (detail: Detail): string => (text(detail, 'act') === null ? '' : ` (${text(detail, 'act') ?? ''})`)

const recorded = (detail: Detail, lang: Language): string => {
  const vi = lang === 'vi'
  const count = number(detail, 'entries')
  const [what, amount] = [stage(detail, lang), sum(detail, lang)]
  const verb = text(detail, 'batch') === null ? (vi ? 'ghi' : 'recorded') : vi ? 'nhập từ bảng tính' : 'imported from a spreadsheet'
  const where = `${forLine(detail, lang)}${year(detail, lang)}${act(detail)}`
  if (count === 1) return `${verb} ${what ?? ''} ${amount ?? ''}${where}`
  const many = vi ? `${formatCount(count, lang)} khoản` : `${formatCount(count, lang)} entries`
  const kind = what === null ? '' : vi ? ` ${what}` : ` (${what})`
  const total = amount === null ? '' : vi ? `, tổng ${amount}` : `, ${amount} in all`
  return `${verb} ${many}${kind}${total}${where}`
}

const transferred = (detail: Detail, lang: Language): string => {
  const [from, to] = [line(detail, 'from', lang), line(detail, 'to', lang)]
  const amount = sum(detail, lang) ?? ''
  const moved = lang === 'vi' ? `điều chuyển ${amount} từ ${from} sang ${to}` : `moved ${amount} from ${from} to ${to}`
  return `${moved}${year(detail, lang)}${act(detail)}${quoted(text(detail, 'reason'))}`
}

const carriedOver = (detail: Detail, lang: Language): string => {
  const vi = lang === 'vi'
  const ground = text(detail, 'ground')
  const why = ground === null ? '' : `, ${isGround(ground) ? carryOverGroundName(ground, lang) : ground}`
  const from = number(detail, 'fiscalYear')
  const years = vi ? ` từ năm ${from} sang năm ${from + 1}` : ` from ${from} into ${from + 1}`
  const what = `${vi ? 'chuyển nguồn' : 'carried'} ${sum(detail, lang) ?? ''}`
  return `${what}${forLine(detail, lang)}${years}${why}${act(detail)}${quoted(text(detail, 'reason'))}`
}

const linked = (detail: Detail, lang: Language): string => {
  const count = number(detail, 'tasks')
  const name = line(detail, 'line', lang)
  if (count === 0) return lang === 'vi' ? `bỏ gắn ${name} với nhiệm vụ` : `unlinked ${name} from its tasks`
  if (lang === 'vi') return `gắn ${name} với ${formatCount(count, lang)} nhiệm vụ`
  return `linked ${name} to ${formatCount(count, lang)} ${count === 1 ? 'task' : 'tasks'}`
}

const policySet = (detail: Detail, lang: Language): string => {
  const policy = text(detail, 'policy') ?? ''
  const name = isPolicy(policy) ? overspendPolicyName(policy, lang) : policy
  return `${lang === 'vi' ? 'đặt quy tắc' : 'set the rule'}: ${name}${quoted(text(detail, 'reason'))}`
}

export const moneyHistory: Readonly<Record<MoneyEvent['kind'], (detail: Detail, lang: Language) => string>> = {
  moneyRecorded: recorded,
  moneyTransferred: transferred,
  moneyCarriedOver: carriedOver,
  moneyWithdrawn: (detail, lang) =>
    `${lang === 'vi' ? 'bỏ một khoản đã ghi' : 'took back what was recorded'}${quoted(text(detail, 'reason'))}`,
  lineLinked: linked,
  policySet,
}
