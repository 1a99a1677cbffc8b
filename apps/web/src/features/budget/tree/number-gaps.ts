// Numbers that the document skips, between lines side by side: "2" then "4". Shown as quiet rows of their own, so that
// nobody looks for the money of a line that is not there.
import type { SheetRow } from '@tiendo/domain'

/** More than this is another way of numbering, not a gap. */
const MOST = 3

type Numbered = { readonly lead: string; readonly last: number; readonly tail: string }

const numbered = (number: string | null): Numbered | null => {
  const match = number === null ? null : /^(.*?)(\d{1,3})(\.?)$/.exec(number.trim())
  return match === null ? null : { lead: match[1] ?? '', last: Number(match[2]), tail: match[3] ?? '' }
}

/** By the id of the line that stands after the gap. */
export const numberGaps = (rows: readonly SheetRow[]): ReadonlyMap<string, readonly string[]> => {
  const before = new Map<string | null, Numbered | null>()
  const gaps = new Map<string, readonly string[]>()
  for (const { line, parentId } of rows) {
    const now = numbered(line.number)
    const was = before.get(parentId) ?? null
    before.set(parentId, now)
    if (now === null || was === null || now.lead !== was.lead) continue
    const missing = now.last - was.last - 1
    if (missing < 1 || missing > MOST) continue
    gaps.set(
      line.id,
      Array.from({ length: missing }, (_, index) => `${now.lead}${was.last + 1 + index}`),
    )
  }
  return gaps
}
