// Tasks written as prose: the numbered and bulleted duties under "NHIỆM VỤ" of a plan that has no catalogue. Only what
// is stated is taken: a lead where one is named, a time where one is said. All of it is for a person to confirm.

import type { DraftTask } from '@tiendo/domain'
import { fold } from './fold.ts'
import type { Source } from './found.ts'
import type { Node } from './outline.ts'
import { numberItems } from './item-numbers.ts'
import { proseTask } from './prose-task.ts'
import { statedPart, statedTask } from './stated-parts.ts'

export const NOT_WORK =
  /muc dich|yeu cau|can cu|kinh phi|to chuc thuc hien|muc tieu|quan diem|phan cong|che do bao cao|du toan|co so phap ly/

/** How a section says that it holds the work, surest first; who does what stands last, where nothing else names work. */
const WORK: readonly ((folded: string) => boolean)[] = [
  (title) => title.includes('nhiem vu') && !NOT_WORK.test(title),
  (title) => /noi dung|cong viec|hoat dong/.test(title) && !NOT_WORK.test(title),
  (title) => title.includes('giai phap') && !NOT_WORK.test(title),
  (title) => /phan cong|to chuc thuc hien/.test(title),
]

const workSections = (nodes: readonly Node[]): ReadonlySet<string> => {
  for (const isWork of WORK) {
    const found = nodes.filter(
      (node) => node.isSection && node.sections.length <= 2 && isWork(fold(node.titles.at(-1) ?? '')),
    )
    if (found.length > 0) return new Set(found.map((node) => node.path))
  }
  return new Set()
}

export const NOTE = /^\(.*\)\s*[.;]?$/su

/** Lines that state parts of a task, by the section they stand in; one alone may be about anything. */
const statedBySection = (nodes: readonly Node[]): ReadonlyMap<string, readonly Node[]> => {
  const lines = new Map<string, Node[]>()
  for (const node of nodes) {
    if (node.isSection || statedPart(node) === null) continue
    const section = node.sections.at(-1) ?? ''
    const found = lines.get(section)
    if (found === undefined) lines.set(section, [node])
    else found.push(node)
  }
  return new Map([...lines].filter(([, found]) => found.length >= 2))
}

export type ProseTasks = { readonly tasks: readonly DraftTask[]; readonly taken: ReadonlySet<Node> }

export const findProseTasks = (source: Source, nodes: readonly Node[]): ProseTasks => {
  const within = workSections(nodes)
  const taken = new Set<Node>()
  const numberOf = numberItems()
  const bySection = new Map(nodes.filter((node) => node.isSection).map((node) => [node.path, node]))
  const stated = statedBySection(nodes)
  const tasks = nodes.flatMap((node): readonly DraftTask[] => {
    const text = node.paragraph.passage.text
    if (node.isSection || !node.sections.some((path) => within.has(path)) || NOTE.test(text) || /^\p{Ll}/u.test(node.body))
      return []
    const section = node.sections.at(-1) ?? ''
    const [heading, parts] = [bySection.get(section), stated.get(section)]
    if (heading !== undefined && parts !== undefined && statedPart(node) !== null) {
      taken.add(node).add(heading)
      return parts[0] === node ? [statedTask(source, heading, parts)] : []
    }
    taken.add(node)
    return [proseTask(source, node, numberOf(node), heading)]
  })
  return { tasks, taken }
}
