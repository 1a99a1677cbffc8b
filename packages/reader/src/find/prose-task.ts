// One task written as prose: who is named, with whom, when; what is not stated stays open. All of it is for a person to
// confirm.

import type { DraftTask } from '@tiendo/domain'
import type { Openings } from './asked.ts'
import { flat, slice, spanOf, type Passage } from '../extract/passage.ts'
import { readTiming } from './draft-task.ts'
import { lowered, read, unread, type Source } from './found.ts'
import { inlineParts } from './inline-parts.ts'
import { opensOrganisation } from './organisation-words.ts'
import type { Node } from './outline.ts'
import { readNames, type Named } from './prose-names.ts'
import { leadIn, partnersOf, subjectOf } from './sentence-roles.ts'
import { roundsPhrase } from './rounds.ts'
import { mainPhrase } from './time-phrases.ts'

const part = (passage: Passage, range: readonly [number, number] | null): Passage | null =>
  range === null ? null : slice(passage, range[0], range[1])

/** The words of an item after its mark. */
export const itemOf = (node: Node): Passage =>
  node.marker === null ? node.paragraph.passage : slice(node.paragraph.passage, node.marker.length)

/** "2. Sở Mẫu": a heading that names a body gives it the work below. */
export const bodyNamed = (heading: Node | undefined): Passage | null => {
  if (heading === undefined || heading.marker === null || heading.body.length > 160 || !opensOrganisation(heading.body))
    return null
  const title = itemOf(heading)
  // "1. Bộ Mẫu chủ trì, phối hợp với …:" names it before the verb.
  const subject = part(title, subjectOf(title.text))
  return subject ?? slice(title, 0, title.text.replace(/\s*[:.]+\s*$/u, '').length)
}

/** "Tập huấn. Phòng Mẫu mở 04 lớp …": a short title, then the sentence that says who. */
const RUN_IN = /^[^.;:,()\d]{3,60}\.\s+(?=\p{Lu})/u

const namedIn = (item: Passage): Passage | null => {
  const own = part(item, subjectOf(item.text)) ?? part(item, leadIn(item.text))
  const title = own === null ? RUN_IN.exec(item.text)?.[0].length : undefined
  if (title === undefined) return own
  const rest = slice(item, title)
  return part(rest, subjectOf(rest.text))
}

/** Who the item itself names to do it: in a part of its own, as the subject, in a later clause. */
export const ownLead = (item: Passage): Passage | null => inlineParts(item).lead ?? namedIn(item)

/** "Sở Mẫu: Rà soát …": the name stands as a heading, the words after it are the work. */
const workOf = (item: Passage, titleEnd: number): Passage => {
  const subject = subjectOf(item.text)
  const colon = subject === null ? null : /^\s*:\s+/u.exec(item.text.slice(subject[1]))
  const from = subject === null || colon === null ? 0 : subject[1] + colon[0].length
  return slice(item, from < titleEnd ? from : 0, titleEnd)
}

const isBracketed = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at)

type Above = { readonly lead: Passage | null; readonly coordinators: Passage | null; readonly timing: Passage | null }

const ASKS = /^(?:đề nghị|yêu cầu|giao)\s/iu
/** A heading that asks a body: "4. Đề nghị Hội Mẫu". */
export const askedBody = (heading: Node | undefined): Passage | null => {
  const title = heading === undefined ? null : itemOf(heading)
  return title === null || !ASKS.test(title.text) ? null : part(title, subjectOf(title.text))
}

/** What a heading says for all under it: who, with whom, and when ("Kiểm tra đột xuất …", "… (xong trong năm 2026)"). */
const saidAbove = (heading: Node | undefined): Above => {
  if (heading === undefined) return { lead: null, coordinators: null, timing: null }
  const title = itemOf(heading)
  const phrase = mainPhrase(title.text)
  const forAll = phrase !== null && (phrase.weight === 1 || isBracketed(title.text, phrase.from))
  return {
    lead: bodyNamed(heading) ?? part(title, leadIn(title.text)) ?? askedBody(heading),
    coordinators: part(title, partnersOf(title.text)),
    timing: forAll ? slice(title, phrase.from, phrase.to) : null,
  }
}

/** "Nhiệm vụ 1.1: …": the item says its number itself. */
const CALLED = /^(?:Nhiệm vụ|Công việc|Hoạt động|Nội dung|Giải pháp|Việc|Tiểu dự án|Dự án thành phần)\s+(?:số\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})\s*[:.)–-]\s+/iu

type Found = { readonly passage: Passage; readonly how: Named } | null

const found = (passage: Passage | null | undefined, how: Named): Found =>
  passage === null || passage === undefined ? null : { passage, how }

/** Who is given an item that names nobody itself: alone above it, by its heading, by the sentence that opens its list. */
export const giverOf = (node: Node, heading: Node | undefined, { named, asked }: Openings): Passage | undefined =>
  named.get(node) ?? ((bodyNamed(heading) ?? askedBody(heading)) === null ? asked.get(node) : undefined)

/** `heading` is the section it stands in; `asked` whom an opening line asks for it. */
export const proseTask = (
  source: Source,
  node: Node,
  number: string | null,
  heading: Node | undefined,
  asked?: Passage,
): DraftTask => {
  const whole = itemOf(node)
  const called = CALLED.exec(whole.text)
  const item = called === null ? whole : slice(whole, called[0].length)
  const stated = inlineParts(item)
  const phrase = roundsPhrase(slice(item, 0, stated.titleEnd).text) ?? roundsPhrase(item.text)
  const above = saidAbove(heading)
  const inWords = namedIn(item)
  const own = found(stated.lead, 'labelled') ?? found(inWords, 'inProse')
  const when = stated.timing ?? (phrase === null ? above.timing : slice(item, phrase.from, phrase.to))
  const timing = readTiming(source, when, stated.timing === null ? 'likely' : 'sure')
  const lead = own ?? found(asked, 'inherited') ?? found(above.lead, 'inherited')
  const partners =
    found(stated.coordinators, 'labelled') ??
    found(part(item, partnersOf(item.text)), 'inProse') ??
    (own === null ? found(above.coordinators, 'inherited') : null)
  const work = workOf(item, stated.titleEnd)
  return {
    number: called?.[1] ?? number,
    group: node.titles.at(-1) ?? null,
    title: read(flat(work.text), spanOf(source.raw, work), 'likely', 'inProse'),
    lead: lead === null ? unread([], 'doubtful') : readNames(source, lead.passage, lead.how),
    coordinators: partners === null ? unread([]) : readNames(source, partners.passage, partners.how),
    deliverable:
      stated.deliverable === null
        ? unread(null)
        : read(flat(stated.deliverable.text), spanOf(source.raw, stated.deliverable), 'sure'),
    timing: when !== null && when === above.timing ? lowered(timing, 'doubtful', 'inherited') : timing,
    span: spanOf(source.raw, node.paragraph.passage),
  }
}
