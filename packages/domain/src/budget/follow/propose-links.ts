// Which tasks a line may pay for. A proposal with its reasons, for a person to take or leave; nothing is applied.

import { findCitations } from '../../citation/find-citations.ts'
import { foldVietnamese } from '../../organisation/fold.ts'
import type { Plan } from '../../plan/plan.ts'
import { frameOf } from './frame.ts'
import { pairsOf, sharedWords, type WordPairs } from './shared-words.ts'
import type { LinkProposal, LinkReason } from './task-money-types.ts'

const NUMBER = String.raw`(?:[IVXLC]{1,6}|\d{1,3})(?:\.\d{1,3}){0,3}`
/** "nhiệm vụ I.2", "các nhiệm vụ số 1, 2 và 5". */
const TASKS = new RegExp(String.raw`nhiệm vụ\s{1,3}(?:số\s{1,3})?(${NUMBER}(?:(?:\s?[,;]\s?|\s{1,3}và\s{1,3})${NUMBER}){0,20})(?![\p{L}\d/])`, 'giu')
const ONE = new RegExp(NUMBER, 'giu')
/** "Đề án 996", "Chương trình số 1322": a programme by the number of the act that approved it. */
const PROGRAMME = /(?<!\p{L})(đề án|chương trình|dự án|kế hoạch|chiến lược|nghị quyết|quyết định|chỉ thị)\s{1,3}(?:số\s{1,3})?(\d{1,5})(?![\d.,/%\p{L}-])/giu
const YEAR = /^(?:19|20)\d\d$/

const plainNumber = (text: string): string => text.replace(/\.+$/, '').toUpperCase()

const taskNumbersIn = (label: string): readonly string[] =>
  [...label.matchAll(TASKS)].flatMap(([, list = '']) => [...list.matchAll(ONE)].map(([one]) => plainNumber(one)))

/** By key: the document's number, and its whole symbol. */
const symbolsIn = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { symbol } of findCitations(text)) {
    if (symbol === null) continue
    found.set(foldVietnamese(symbol.text), symbol.text)
    if (symbol.number !== null && !YEAR.test(symbol.number)) found.set(symbol.number.replace(/^0+/, ''), symbol.text)
  }
  for (const [words, , number = ''] of text.matchAll(PROGRAMME)) {
    const key = number.replace(/^0+/, '')
    if (!YEAR.test(number) && !found.has(key)) found.set(key, words)
  }
  return found
}

/** More tasks than this share a symbol or words: then it tells none of them apart. */
const MOST_TASKS = 20

const indexed = <T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>()
  for (const [at, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const places = index.get(key) ?? []
      index.set(key, places)
      places.push(at)
    }
  }
  return index
}

/** In the order of the lines, then of the tasks. A line says nothing that a line above it says already. */
export const proposeLinks = (plan: Pick<Plan, 'budget' | 'years' | 'tasks'>): readonly LinkProposal[] => {
  const { tasks } = plan
  const byNumber = indexed(tasks, ({ number }) => (number === null ? [] : [plainNumber(number)]))
  const bySymbol = indexed(tasks, ({ title }) => symbolsIn(title).keys())
  const pairs: readonly WordPairs[] = tasks.map(({ title }) => pairsOf(title))
  const byPair = indexed(pairs, (words) => words.keys())
  const { lines } = frameOf(plan)
  const proposed: ReadonlySet<number>[] = []
  return lines.flatMap(({ line, above, restates }) => {
    const reasons = new Map<number, LinkReason[]>()
    const say = (task: number, reason: LinkReason): void => {
      const said = reasons.get(task) ?? []
      if (!said.some(({ kind }) => kind === reason.kind)) reasons.set(task, [...said, reason])
    }
    if (!restates) {
      for (const number of taskNumbersIn(line.label)) for (const task of byNumber.get(number) ?? []) say(task, { kind: 'number', number })
      for (const [key, symbol] of symbolsIn(line.label)) {
        const sharing = bySymbol.get(key) ?? []
        if (sharing.length <= MOST_TASKS) for (const task of sharing) say(task, { kind: 'symbol', symbol })
      }
      for (const { task, words } of sharedWords(line.label, pairs, byPair)) say(task, { kind: 'words', words })
    }
    const before = proposed[above] ?? new Set<number>()
    const fresh = [...reasons].filter(([task]) => !before.has(task)).toSorted(([a], [b]) => a - b)
    proposed.push(new Set([...before, ...reasons.keys()]))
    return fresh.map(([task, why]): LinkProposal => ({ lineId: line.id, taskId: tasks[task]?.id ?? '', reasons: why }))
  })
}
