// The document itself: what it is, who issues it, when, for which years, who signs and who receives it
// (Nghị định 30/2020/NĐ-CP, Điều 8). Null where the text does not say.

import type { DraftHead } from '@tiendo/domain'
import { flat } from '../extract/passage.ts'
import { findRecipients } from './head-foot.ts'
import { findIssue, findNumber } from './head-issue.ts'
import { findIssuer } from './head-issuer.ts'
import { department, withPlace } from './head-place.ts'
import { findSignatory } from './head-sign.ts'
import { headLines } from './head-lines.ts'
import { findKind, findSubject, findTitle, kindLine } from './head-title.ts'
import { findYears } from './head-years.ts'
import type { Source } from './found.ts'

/** How far the head of a document reaches, in lines. */
const HEAD_LINES = 40

const ATTACHED_YEAR = /^\((?:Ban hành )?[Kk]èm theo.{0,200}?(?:năm|\/)\s*(20\d{2})/su

export const findHead = (source: Source): DraftHead => {
  const lines = headLines(source.blocks)
  const kindAt = kindLine(lines.slice(0, HEAD_LINES))
  const letterhead = lines.slice(0, kindAt < 0 ? 8 : kindAt)
  const top = lines.slice(0, Math.max(kindAt + 1, 12))
  const issue = findIssue(source, top)
  const title = kindAt < 0 ? findSubject(source, lines.slice(0, HEAD_LINES)) : findTitle(source, lines, kindAt)
  const attached = lines.map((line) => ATTACHED_YEAR.exec(line.text)?.[1]).find((year) => year !== undefined)
  const issueYear = issue.year ?? (attached === undefined ? null : Number(attached))
  const signatory = findSignatory(source, lines.slice(Math.max(0, kindAt)))
  const running = flat(source.raw.text).normalize('NFC')
  const issuer = findIssuer(source, letterhead, lines.slice(kindAt + 1, kindAt + 25))
  const body = issuer.value === null ? department(signatory.value, running) : issuer
  return {
    kind: findKind(source, lines, kindAt),
    number: findNumber(source, top),
    issuedOn: issue.issuedOn,
    place: issue.place,
    issuer: withPlace(body, title.value, issue.place.value, running),
    title,
    years: findYears(title, issueYear),
    signatory,
    recipients: findRecipients(source, lines),
  }
}
