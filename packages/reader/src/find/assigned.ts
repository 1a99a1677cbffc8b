// Duties given outside any section of tasks: what a directive gives each body, what the conclusions of a meeting ask,
// what a decision's articles order. A paragraph is taken when it names who; beside a catalogue it must name it itself and
// say by when.

import type { DraftTask } from '@tiendo/domain'
import type { Passage } from '../extract/passage.ts'
import { openings } from './asked.ts'
import { fold } from './fold.ts'
import type { Source } from './found.ts'
import { numberItems } from './item-numbers.ts'
import { isMemberList } from './member-list.ts'
import type { Node } from './outline.ts'
import { askedBody, bodyNamed, giverOf, itemOf, ownLead, proseTask } from './prose-task.ts'
import { NOTE, NOT_WORK, type ProseTasks } from './prose-tasks.ts'
import { assigns } from './sentence-roles.ts'
import { timePhrases } from './time-phrases.ts'

/**
 * What the document has already. Beside a catalogue one more is only what has a lead and a limit: the body of such a plan
 * repeats it. Beside tasks in prose it is what a body is given, by itself or under its name, with a time.
 */
export type Beside = 'nothing' | 'prose' | 'catalogue'

/** Clauses every act ends with: in force from when, who must carry it out. */
const CLOSING =
  /có hiệu lực|chịu trách nhiệm thi hành|đôn đốc,? (?:việc )?(?:triển khai )?thực hiện|(?:nếu (?:có|phát sinh)|có|phát sinh|trường hợp|những)[^.;]{0,40}(?:khó khăn|vướng mắc)/iu
const GROUNDS = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Kính gửi|Nơi nhận)/u
const SECTION_WITHOUT_WORK = (node: Node): boolean =>
  node.titles.some((title) => NOT_WORK.test(fold(title).replace('to chuc thuc hien', '').replace('phan cong', '')))

const limitIn = (text: string): number => Math.max(0, ...timePhrases(text).map((phrase) => phrase.weight))

/** A limit that is a day, a month or a quarter: "ngay sau khi …" says none. */
const hasDay = (text: string): boolean =>
  timePhrases(text).some(({ weight, from, to }) => weight === 3 && /\d|quý/iu.test(text.slice(from, to)))

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[a-z0-9]+/g) ?? [])
/** The share of a title's words that say it again. */
const AGAIN = 0.7
const repeats = (text: string, titles: readonly ReadonlySet<string>[]): boolean => {
  const words = wordsOf(text)
  return titles.some((title) => title.size > 0 && [...title].filter((word) => words.has(word)).length >= AGAIN * title.size)
}

const EACH = /(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|ngày)|giai đoạn/iu
/** What every body is told in every plan; with a time it is a task all the same. */
const GENERAL =
  /^(?:[-+•]\s*)?(?:căn cứ|là (?:cơ quan|đầu mối|đơn vị)|theo (?:chức năng|dõi|nhiệm vụ)|trên cơ sở|chịu trách nhiệm|chủ trì,?\s(?:theo dõi|[^.;]{0,120}(?:theo dõi|đôn đốc|triển khai thực hiện|tổ chức thực hiện))|(?:chủ động |tích cực )?(?:tổ chức |triển khai )*thực hiện|phối hợp\s[^.;]{0,120}(?:thực hiện|triển khai) (?:các |tốt |có hiệu quả )*(?:nội dung|nhiệm vụ|kế hoạch|chương trình)|đôn đốc|tổng hợp|(?:quan tâm|nghiêm túc)|báo cáo)/iu

const isGiven = (node: Node, item: Passage, beside: Beside, headed: boolean): boolean => {
  if (CLOSING.test(item.text) && limitIn(item.text) < 3) return false
  const limit = limitIn(item.text)
  // Beside a catalogue a period counts where it is a certain one: "trong tháng 12/2026".
  if (beside === 'catalogue') return limit === 3 || (limit === 2 && /20\d{2}/.test(item.text) && !EACH.test(item.text))
  if (beside === 'prose') return limit >= 2 || (headed && !GENERAL.test(item.text))
  return node.marker !== null || limitIn(item.text) >= 2 || assigns(node.body)
}

/** `passed` are paragraphs that something else was made of. */
export const findAssigned = (
  source: Source,
  nodes: readonly Node[],
  passed: ReadonlySet<Node>,
  beside: Beside,
  /** Titles of the tasks that the document has already. */
  titles: readonly string[],
): ProseTasks => {
  const known = titles.map(wordsOf)
  const bySection = new Map(nodes.filter((node) => node.isSection).map((node) => [node.path, node]))
  const numberOf = numberItems()
  const taken = new Set<Node>()
  const opened = openings(nodes)
  const tasks = nodes.flatMap((node): readonly DraftTask[] => {
    const { passage } = node.paragraph
    if (node.isSection || passed.has(node) || NOTE.test(passage.text) || GROUNDS.test(passage.text)) return []
    if (passage.text.endsWith(':') || opened.lines.has(node) || SECTION_WITHOUT_WORK(node)) return []
    const item = itemOf(node)
    if (isMemberList(item.text)) return []
    const heading = bySection.get(node.sections.at(-1) ?? '')
    const given = giverOf(node, heading, opened) ?? bodyNamed(heading) ?? askedBody(heading)
    const own = ownLead(item)
    // Beside a catalogue what stands under a body's name must say by what day; a period may be that of the catalogue's row.
    if (beside === 'catalogue' && own === null && (!hasDay(item.text) || repeats(item.text, known))) return []
    if ((own ?? given) === null || !isGiven(node, item, beside, given !== null && node.marker !== null)) return []
    taken.add(node)
    return [proseTask(source, node, numberOf(node), heading, giverOf(node, heading, opened))]
  })
  return { tasks, taken }
}
