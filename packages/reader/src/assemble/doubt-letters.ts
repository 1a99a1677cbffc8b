// Values made of letters that the file's font may have named wrongly: each is doubted, whatever found it.

import type { Draft, Read, Span } from '@tiendo/domain'
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

export const doubtLetters = (draft: Draft, suspects: readonly SuspectWords[]): Draft => {
  if (suspects.length === 0) return draft
  const touches = touching(suspects)
  const read = <T>(value: Read<T>): Read<T> =>
    touches(value.span) ? { ...value, confidence: 'doubtful', doubt: 'brokenLetters' } : value
  const found = <T extends { readonly span: Span | null }>(value: T): T =>
    touches(value.span) ? { ...value, confidence: 'doubtful' } : value
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
