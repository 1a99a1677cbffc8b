// Tasks written as prose: the numbered and bulleted duties under "NHIỆM VỤ" of a plan that has no catalogue. Only what
// is stated is taken: a lead where one is named, a time where one is said. All of it is for a person to confirm.

import type { DraftTask } from '@tiendo/domain'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { readTiming } from './draft-task.ts'
import { fold } from './fold.ts'
import { read, unread, type Source } from './found.ts'
import { opensOrganisation } from './organisation-words.ts'
import type { Node } from './outline.ts'
import { namesIn } from './people.ts'
import { statedPart, statedTask } from './stated-parts.ts'
import { partnersOf, subjectOf } from './sentence-roles.ts'
import { mainPhrase } from './time-phrases.ts'

const NOT_WORK =
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

const NOTE = /^\(.*\)\s*[.;]?$/su

const part = (passage: Passage, range: readonly [number, number] | null): Passage | null =>
  range === null ? null : slice(passage, range[0], range[1])

/** "2. Sở Mẫu": a heading that names a body gives it the work below. */
const bodyNamed = (heading: Node | undefined): Passage | null => {
  if (heading === undefined || heading.marker === null || heading.body.length > 160 || !opensOrganisation(heading.body))
    return null
  const title = slice(heading.paragraph.passage, heading.marker.length)
  return slice(title, 0, title.text.replace(/\s*[:.]+\s*$/u, '').length)
}

const taskOf = (source: Source, node: Node, number: string | null, heading: Node | undefined): DraftTask => {
  const whole = node.paragraph.passage
  const passage = node.marker === null ? whole : slice(whole, node.marker.length)
  const phrase = mainPhrase(passage.text)
  // A heading may say when for all under it: "Kiểm tra đột xuất …".
  const said = phrase === null && heading !== undefined ? mainPhrase(heading.paragraph.passage.text) : null
  const above = said?.weight === 1 ? said : null
  const when =
    phrase !== null
      ? slice(passage, phrase.from, phrase.to)
      : above === null || heading === undefined
        ? null
        : slice(heading.paragraph.passage, above.from, above.to)
  const timing = readTiming(source, when, 'likely')
  const [lead, partners] = [
    part(passage, subjectOf(passage.text)) ?? bodyNamed(heading),
    part(passage, partnersOf(passage.text)),
  ]
  return {
    number,
    group: node.titles.at(-1) ?? null,
    title: read(flat(passage.text), spanOf(source.raw, passage), 'likely'),
    lead: lead === null ? unread([], 'doubtful') : read(namesIn([lead]), spanOf(source.raw, lead), 'likely'),
    coordinators: partners === null ? unread([]) : read(namesIn([partners]), spanOf(source.raw, partners), 'likely'),
    deliverable: unread(null),
    timing: above === null ? timing : { ...timing, confidence: 'doubtful' },
    span: spanOf(source.raw, whole),
  }
}

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
  const counts = new Map<string, number>()
  const used = new Set<string>()
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
    let number: string | null = node.path
    if (node.marker?.kind === 'bullet') {
      const count = (counts.get(section) ?? 0) + 1
      counts.set(section, count)
      number = `${section}-${count}`
    } else if (node.marker === null)
      number = used.has(section) || counts.has(section) || node.path !== section ? null : section
    if (number !== null) used.add(number)
    if (node.marker === null && number === section) used.add(section)
    taken.add(node)
    return [taskOf(source, node, number, heading)]
  })
  return { tasks, taken }
}
