// One cell that says who leads and who coordinates, in any of the ways such cells are written: with a label before each
// ("Chủ trì: …; phối hợp: …", "CT: … PH: …"), with a word after each ("… chủ trì; … phối hợp"), in brackets after each
// name, or parted by a stroke as the heading is.

import { slice, type Passage } from '../extract/passage.ts'

export type LeadParts = {
  readonly lead: Passage
  readonly coordinators: Passage
  /** The words say which is which. */
  readonly labelled: boolean
}

const BODY = String.raw`(?:(?:các\s+)?(?:cơ quan|đơn vị|phòng|bộ phận)\s+)?`
const LEADS_LABEL = new RegExp(String.raw`^\s*[-–+•*]?\s*(?:${BODY}chủ trì(?:\s+thực hiện)?\s*[:\-–]|CT\s*:)\s*`, 'iu')
const JOINS_LABEL = new RegExp(
  String.raw`[\s;,.(]{0,40}(?:^|[\n;.,(]|\s)\s*[-–+•*]?\s*(?:${BODY}phối hợp(?:\s+thực hiện)?(?:\s+với)?\s*:|PH\s*:)\s*`,
  'iu',
)
/** "Sở Mẫu chủ trì, phối hợp với Sở Khác", "Sở Mẫu (phối hợp với Sở Khác)". */
const JOINS_VERB = /[\s;,.(]{0,40}(?:\s|\(|^)(?:và\s+)?phối hợp\s+(?:cùng(?:\s+với)?|với)\s+/iu
const LEADS_AFTER = /\s+(?:làm\s+)?(?:cơ quan\s+)?chủ trì\s*[,;.]?\s*$/iu
/** "…; các sở, ngành phối hợp". */
const JOINS_AFTER = /\s+(?:làm\s+)?(?:cơ quan\s+)?(?:phối hợp|tham gia phối hợp)(?:\s+thực hiện)?\s*[.;]?\s*$/iu
const LED = /\s(?:làm\s+)?chủ trì\s*[,;.\n]\s*/iu

/** Both parts of a cell; null where it says nothing of parts. `strokes` where a stroke parts them, as in the heading. */
export const leadPartsIn = (cell: Passage, strokes = false): LeadParts | null => {
  const { text } = cell
  const start = LEADS_LABEL.exec(text)?.[0].length ?? 0
  const mark = JOINS_LABEL.exec(text) ?? JOINS_VERB.exec(text)
  if (mark !== null && mark.index >= start) {
    const before = text.slice(start, mark.index)
    const end = text.replace(/\)?\s*[.;]?\s*$/u, '').length
    return {
      lead: slice(cell, start, start + before.replace(LEADS_AFTER, '').length),
      coordinators: slice(cell, mark.index + mark[0].length, Math.max(end, mark.index + mark[0].length)),
      labelled: true,
    }
  }
  if (start > 0) return { lead: slice(cell, start), coordinators: slice(cell, text.length), labelled: true }
  const led = LED.exec(text)
  if (led !== null && JOINS_AFTER.test(text)) {
    const from = led.index + led[0].length
    const to = text.replace(JOINS_AFTER, '').length
    return { lead: slice(cell, 0, led.index), coordinators: slice(cell, from, to), labelled: true }
  }
  const pieces = text.split('/')
  if (strokes && pieces.length === 2)
    return { lead: slice(cell, 0, pieces[0]?.length), coordinators: slice(cell, (pieces[0]?.length ?? 0) + 1), labelled: false }
  return null
}

const LEADS = /\s*\((?:cơ quan |đơn vị )?(?:chủ trì|chính|đầu mối)\)/iu
const JOINS = /\s*\((?:cơ quan |đơn vị )?phối hợp\)/iu

/** "Sở Mẫu (chủ trì); Sở Khác (phối hợp)": names that say their part; null where they do not. */
export const namesByPart = (
  names: readonly string[],
): { readonly lead: readonly string[]; readonly coordinators: readonly string[] } | null => {
  if (!names.some((name) => LEADS.test(name) || JOINS.test(name))) return null
  // Where only the leads are marked, the others join in.
  const marked = names.some((name) => JOINS.test(name)) ? null : names.filter((name) => LEADS.test(name))
  const lead = marked ?? names.filter((name) => !JOINS.test(name))
  return {
    lead: lead.map((name) => name.replace(LEADS, '')),
    coordinators: names.filter((name) => !lead.includes(name)).map((name) => name.replace(JOINS, '')),
  }
}
