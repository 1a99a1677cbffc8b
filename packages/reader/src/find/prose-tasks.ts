// Tasks written as prose: the numbered and bulleted duties under "NHIỆM VỤ" of a plan that has no catalogue, and items
// anywhere under which lines state who does them and when. Only what is stated is taken: a lead where one is named, a time
// where one is said. All of it is for a person to confirm.

import type { DraftTask } from '@tiendo/domain'
import { openings } from './asked.ts'
import { fold } from './fold.ts'
import type { Source } from './found.ts'
import { numberItems } from './item-numbers.ts'
import { isMemberList } from './member-list.ts'
import { shownNumber, type Node } from './outline.ts'
import { bodyNamed, giverOf, itemOf, proseTask } from './prose-task.ts'
import { linesByTask, statedTask } from './stated-parts.ts'

export const NOT_WORK =
  /muc dich|yeu cau|can cu|kinh phi|to chuc thuc hien|muc tieu|quan diem|phan cong|che do bao cao|du toan|co so phap ly|dac diem tinh hinh|thuc trang|ket qua dat duoc|chi tieu/

/** How a section says that it holds the work, surest first; who does what stands last, where nothing else names work. */
const WORK: readonly ((folded: string) => boolean)[] = [
  (title) => title.includes('nhiem vu') && !NOT_WORK.test(title),
  (title) => /noi dung|cong viec|hoat dong|cong tac trong tam/.test(title) && !NOT_WORK.test(title),
  (title) => /giai phap|bien phap/.test(title) && !NOT_WORK.test(title),
  (title) => /phan cong|to chuc thuc hien|trach nhiem/.test(title),
]

/** Paths of the sections that hold the work, each with how many sections stand around it. */
const workSections = (nodes: readonly Node[]): ReadonlyMap<string, number> => {
  for (const isWork of WORK) {
    const found = nodes.filter(
      (node) => node.isSection && node.sections.length <= 2 && isWork(fold(node.titles.at(-1) ?? '')),
    )
    if (found.length > 0) return new Map(found.map((node) => [node.path, node.sections.length]))
  }
  return new Map()
}

export const NOTE = /^\(.*\)\s*[.;]?$/su
/** "Trong năm 2026 tập trung các nhiệm vụ sau:": opens a list and is no work. */
const OPENS_LIST = /:\s*$/u

/** Under the name of a body, to follow the plan and report by a day is a report and no work of its own. */
const ONLY_REPORTS =
  /^(?:theo dõi|đôn đốc|tổng hợp|định kỳ|báo cáo|là (?:cơ quan|đơn vị|đầu mối))(?!\p{L})[^.]{0,200}?báo cáo\s[^.]{0,160}?(?:trước|chậm nhất|hằng|hàng|định kỳ)(?!\p{L})[^.]*[.\s/]*$/iu

/** What the plan costs, under whatever heading. */
const IS_SUM = /^(?:[-–+•]\s*)?(?:tổng )?kinh phí(?: thực hiện)?\s*:/iu

export type ProseTasks = { readonly tasks: readonly DraftTask[]; readonly taken: ReadonlySet<Node> }

/** The group of a task: the heading right under that of the work. */
const groupOf = (node: Node, work: ReadonlyMap<string, number>): string | null => {
  const depth = Math.max(0, ...node.sections.map((path) => work.get(path) ?? 0))
  return node.titles[Math.min(depth, node.titles.length - 1)] ?? null
}

export const findProseTasks = (source: Source, nodes: readonly Node[]): ProseTasks => {
  const within = workSections(nodes)
  const taken = new Set<Node>()
  const numberOf = numberItems()
  const bySection = new Map(nodes.filter((node) => node.isSection).map((node) => [node.path, node]))
  const stated = linesByTask(nodes)
  const lines = new Set([...stated.values()].flat())
  const opened = openings(nodes)
  const tasks = nodes.flatMap((node): readonly DraftTask[] => {
    if (lines.has(node)) {
      taken.add(node)
      return []
    }
    const parts = stated.get(node)
    const isWork = node.sections.some((path) => within.has(path))
    if (parts !== undefined) {
      taken.add(node)
      const heading = bySection.get(node.sections.at(node.isSection ? -2 : -1) ?? '')
      const number = node.isSection ? shownNumber(node.path) : numberOf(node)
      const group = node.isSection ? (node.titles.at(-2) ?? null) : groupOf(node, within)
      return [{ ...statedTask(source, proseTask(source, node, number, heading, giverOf(node, heading, opened)), node, parts), group }]
    }
    const { text } = node.paragraph.passage
    if (node.isSection || !isWork || NOTE.test(text) || /^\p{Ll}/u.test(node.body) || opened.lines.has(node)) return []
    if (isMemberList(node.body) || IS_SUM.test(text)) return []
    if (node.marker === null && OPENS_LIST.test(text)) return []
    const heading = bySection.get(node.sections.at(-1) ?? '')
    if (bodyNamed(heading) !== null && ONLY_REPORTS.test(itemOf(node).text)) return []
    taken.add(node)
    const task = proseTask(source, node, numberOf(node), heading, giverOf(node, heading, opened))
    return [{ ...task, group: groupOf(node, within) }]
  })
  return { tasks, taken }
}
