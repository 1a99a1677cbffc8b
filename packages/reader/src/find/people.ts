// Leads and coordinators as lists of single names. A cell lists them by lines, or in words that the domain splits.

import { splitOrganisations, withoutEnd } from '@tiendo/domain'
import type { Passage } from '../extract/passage.ts'
import { flat } from '../extract/passage.ts'
import { opensOrganisation } from './organisation-words.ts'
import { remembering } from './remember.ts'

/** A dash or dots where nobody is named. */
const isBlank = (text: string): boolean => !/[\p{L}\d]/u.test(text) || /^\s*không(?: có)?\s*$/iu.test(text)

const bare = (line: string): string =>
  withoutEnd(line.replace(/^[-+•–*]\s*(?=\p{L})/u, '').replace(/^\d{1,2}[.)]\s+/, ''), ';,.').trim()

/** `Nguyễn Văn A`: two to five words, each with a capital, none of them a body's. */
export const isPersonName = (text: string): boolean => {
  const words = text.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word)) &&
    !opensOrganisation(text)
  )
}

const TITLE = /^(?:các\s+)?(?:ông|bà|đ\/c|đồng chí|đc|thầy|cô|thầy giáo|cô giáo)[.:]?\s+/iu

/** A person, with "Đ/c" or the like before the name, or a post after it. */
const isTitled = (text: string): boolean => TITLE.test(text) && isPersonName(text.replace(TITLE, '').split(/\s*[-–,(]\s*/u)[0] ?? '')

/** "Đ/c A, B và C": people under one title, each by name; null where it lists something else. */
const peopleIn = (text: string): readonly string[] | null => {
  if (!TITLE.test(text)) return null
  const parts = text.split(/\s*[,;]\s*(?:và\s+)?|\s+và\s+/u)
  // "kế toán các trường" is nobody's own post.
  const isOther = (part: string): boolean => isPersonName(part.replace(TITLE, '')) || /\scác\s/u.test(part)
  return parts.length > 1 && parts.every(isOther) ? parts : null
}

/** "Phòng Văn hóa ⏎ - Xã hội": a dash that a line begins with is no mark where no name follows it. */
const withoutWraps = (text: string): string =>
  text.replace(/\n(?=\s*[-–]\s+(.{0,60}))/gu, (sign, after: string) =>
    opensOrganisation(after) || isPersonName(bare(after.split('\n')[0] ?? '')) || TITLE.test(after) || text.trimStart().startsWith('-')
      ? sign
      : ' ',
  )

/** "BGH", "GVCN", "P.TCHC". */
const LETTERS = /^[\p{Lu}.&]{2,8}$/u

const namesOf = remembering((cell: string): readonly string[] => {
  const text = withoutWraps(cell)
  const whole = bare(flat(text))
  if (isPersonName(whole)) return [whole]
  const lines = text
    .split('\n')
    .map(bare)
    .filter((line) => !isBlank(line))
  if (lines.length > 1 && lines.every((line) => isPersonName(line) || isTitled(line))) return lines.flatMap((line) => peopleIn(line) ?? [line])
  const parts = whole.split(/\s*[,;]\s+/u)
  if (parts.length > 1 && parts.every((part) => LETTERS.test(part))) return parts
  return peopleIn(whole) ?? splitOrganisations(withoutEnd(text, ' ;,.'))
})

/** Single names from the texts of one or several cells; cells that stand apart are separate lists. */
export const namesInText = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => (isBlank(text) ? [] : namesOf(text))).filter((name) => name !== '')),
]

export const namesIn = (passages: readonly Passage[]): readonly string[] => namesInText(passages.map(({ text }) => text))
