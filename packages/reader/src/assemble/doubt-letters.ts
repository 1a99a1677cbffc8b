// Values made of letters that the file's font may have named wrongly: each is doubted, whatever found it. On a page with
// such a font nothing is sure: which of its words are right is not known either.

import type { Confidence, Draft, Read, Span } from '@tiendo/domain'
import type { SuspectWords } from '../extract/extracted.ts'

type Touches = (span: Span | null) => boolean

const touching = (suspects: readonly SuspectWords[]): Touches => {
  const byLine = new Map<number, string[]>()
  for (const { line, text } of suspects) byLine.set(line, [...(byLine.get(line) ?? []), text])
  return (span) => {
    if (span === null) return false
    for (let line = span.line[0]; line <= span.line[1]; line++)
      if (byLine.get(line)?.some((text) => span.quote.includes(text) || text.includes(span.quote)) === true) return true
    return false
  }
}

const brokenPages = ({ source }: Draft): ReadonlySet<number> =>
  new Set((source.notes ?? []).flatMap((note) => (note.kind === 'brokenFont' ? note.pages : [])))

export const doubtLetters = (draft: Draft, suspects: readonly SuspectWords[]): Draft => {
  const pages = brokenPages(draft)
  if (suspects.length === 0 && pages.size === 0) return draft
  const touches = touching(suspects)
  // A value may run on to the page after the one that it begins on.
  const isNear = (span: Span | null): boolean =>
    span !== null && span.page !== null && (pages.has(span.page) || (span.line[1] > span.line[0] && pages.has(span.page + 1)))
  const read = <T>(value: Read<T>): Read<T> => {
    if (touches(value.span)) return { ...value, confidence: 'doubtful', doubt: 'brokenLetters' }
    return isNear(value.span) && value.confidence === 'sure' ? { ...value, confidence: 'likely', doubt: 'brokenLetters' } : value
  }
  const found = <T extends { readonly span: Span | null; readonly confidence: Confidence }>(value: T): T => {
    if (touches(value.span)) return { ...value, confidence: 'doubtful' }
    return isNear(value.span) && value.confidence === 'sure' ? { ...value, confidence: 'likely' } : value
  }
  const { document: head } = draft
  return {
    ...draft,
    document: {
      kind: read(head.kind),
      number: read(head.number),
      issuedOn: read(head.issuedOn),
      place: read(head.place),
      issuer: read(head.issuer),
      title: read(head.title),
      years: read(head.years),
      signatory: read(head.signatory),
      recipients: read(head.recipients),
    },
    tasks: draft.tasks.map((task) => ({
      ...task,
      title: read(task.title),
      lead: read(task.lead),
      coordinators: read(task.coordinators),
      deliverable: read(task.deliverable),
      timing: read(task.timing),
    })),
    duties: draft.duties.map((duty) => ({ ...duty, from: read(duty.from), to: read(duty.to), timing: read(duty.timing) })),
    targets: draft.targets.map(found),
    budget: { statedTotal: read(draft.budget.statedTotal), lines: draft.budget.lines.map(found) },
  }
}
