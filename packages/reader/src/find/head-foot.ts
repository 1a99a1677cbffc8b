// Who receives the document (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 9): the items under "Nơi nhận", each on its line or
// several on one, with marks or without.

import type { Read } from '@tiendo/domain'
import { join, spanOf } from '../extract/passage.ts'
import { footColumns } from './foot-columns.ts'
import { read, unread, type Source } from './found.ts'
import type { HeadLine } from './head-lines.ts'
import { NAME_BEHIND } from './head-sign.ts'
import { isCapitals } from './names.ts'

const HEADING = /^[_*\s]*Nơi nhận\s*:?[_*\s]*/iu
const MOST_RECIPIENTS = 100
const MARKED = /^[-–—+•*·]\s*\p{L}/u
/** Without a mark: an item by its sign at the end, or as the last one always is. */
const PLAIN = /^\p{Lu}[^.]{2,90};$|^(?:Lưu|Như)(?=[\s:])/u

const tidy = (text: string): string =>
  text
    .replace(/^[-–—+•*·]\s*/u, '')
    .replace(/\s*[;.,]+\s*$/u, '')
    .trim()

export const findRecipients = (source: Source, lines: readonly HeadLine[]): Read<readonly string[]> => {
  const at = lines.findIndex((line) => HEADING.test(line.text) && line.text.length < 2000)
  const foot = at < 0 ? [] : footColumns(source.raw, lines.slice(at, at + MOST_RECIPIENTS)).left
  const heading = foot[0]
  if (heading === undefined) return unread([])
  const said = heading.text.replace(HEADING, '')
  // Who signs may stand on the same line.
  const inline = isCapitals(said) ? '' : said
  let passage = heading.passage
  const items = inline === '' ? [] : inline.split(/;?\s+(?=[-–]\s)/u)
  for (const line of foot.slice(1)) {
    const last = items.at(-1)
    if (MARKED.test(line.text) || (PLAIN.test(line.text) && !isCapitals(line.text))) items.push(line.text)
    else if (last !== undefined && /^[\p{Ll}(]/u.test(line.text) && !/[;.]$/u.test(last) && line.text.length < 100)
      items[items.length - 1] = `${last} ${line.text}`
    else if (last === undefined && isCapitals(line.text)) continue
    else break
    passage = join(passage, line.passage, '\n', false)
  }
  const recipients = items
    .map((item, i) => (i === items.length - 1 ? (item.split(NAME_BEHIND)[0] ?? item) : item))
    .map(tidy).filter((item) => item !== '')
  return recipients.length === 0 ? unread([]) : read(recipients, spanOf(source.raw, passage), 'sure')
}
