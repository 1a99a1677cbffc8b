// The document's head under review.

import type { DocumentHead, Draft } from './draft.ts'
import { day, documentNumber, recipients, signatory, words, years } from './notation.ts'
import { resolve, type Resolved } from './resolve.ts'
import type { Answers } from './review.ts'

export type ResolvedDocument = { readonly [Key in keyof DocumentHead]: Resolved<DocumentHead[Key]> }

export const resolveDocument = ({ document }: Pick<Draft, 'document'>, answers: Answers): ResolvedDocument => ({
  kind: resolve('document.kind', document.kind, words, answers),
  number: resolve('document.number', document.number, documentNumber, answers),
  issuedOn: resolve('document.issuedOn', document.issuedOn, day, answers),
  place: resolve('document.place', document.place, words, answers),
  issuer: resolve('document.issuer', document.issuer, words, answers),
  title: resolve('document.title', document.title, words, answers),
  years: resolve('document.years', document.years, years, answers),
  signatory: resolve('document.signatory', document.signatory, signatory, answers),
  recipients: resolve('document.recipients', document.recipients, recipients, answers),
})

/** In the order a document gives them. */
export const headValues = (head: ResolvedDocument): readonly Resolved<unknown>[] => [
  head.issuer,
  head.number,
  head.place,
  head.issuedOn,
  head.kind,
  head.title,
  head.years,
  head.signatory,
  head.recipients,
]

export const headOf = (head: ResolvedDocument): DocumentHead => ({
  kind: head.kind.value,
  number: head.number.value,
  issuedOn: head.issuedOn.value,
  place: head.place.value,
  issuer: head.issuer.value,
  title: head.title.value,
  years: head.years.value,
  signatory: head.signatory.value,
  recipients: head.recipients.value,
})
