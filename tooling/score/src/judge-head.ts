// The document's head, field by field; only the fields that the gold reading tells.

import type { Confidence, Draft } from '@tiendo/domain'
import type { Gold, GoldHead, GoldSignatory } from './gold.ts'
import type { Judged } from './judged.ts'
import { bare, sameText } from './same.ts'

const signed = (signatory: GoldSignatory | null): string =>
  signatory === null
    ? ''
    : [signatory.onBehalf, signatory.position, signatory.name].map((part) => part ?? '–').join(' / ')

const listed = (values: readonly (string | number)[] | null): string => (values ?? []).map(String).map(bare).join(' + ')

const plainly = (signatory: GoldSignatory | null, found: string | undefined): GoldSignatory | null =>
  signatory !== null && found !== undefined && signatory.alsoNamed === found
    ? { ...signatory, name: found }
    : signatory

/** What is shouted in capitals is the same when said. */
const told = (
  at: keyof GoldHead,
  expected: string | undefined,
  found: string,
  confidence: Confidence,
): readonly Judged[] =>
  expected === undefined
    ? []
    : [{ field: 'head', at, expected, found, right: sameText(expected.toLowerCase(), found.toLowerCase()), confidence }]

const plain = (value: string | null | undefined): string | undefined =>
  value === undefined ? undefined : (value ?? '')

export const judgeHead = ({ head }: Gold, { document }: Draft): readonly Judged[] => [
  ...told('kind', plain(head.kind), document.kind.value ?? '', document.kind.confidence),
  ...told('number', plain(head.number), document.number.value ?? '', document.number.confidence),
  ...told('issuedOn', plain(head.issuedOn), document.issuedOn.value ?? '', document.issuedOn.confidence),
  ...told('place', plain(head.place), document.place.value ?? '', document.place.confidence),
  ...told('issuer', plain(head.issuer), document.issuer.value ?? '', document.issuer.confidence),
  ...told('title', plain(head.title), document.title.value ?? '', document.title.confidence),
  ...told(
    'years',
    head.years === undefined ? undefined : listed(head.years),
    listed(document.years.value),
    document.years.confidence,
  ),
  ...told(
    'signatory',
    head.signatory === undefined ? undefined : signed(plainly(head.signatory, document.signatory.value?.name)),
    signed(document.signatory.value),
    document.signatory.confidence,
  ),
  ...told(
    'recipients',
    head.recipients === undefined ? undefined : listed(head.recipients),
    listed(document.recipients.value),
    document.recipients.confidence,
  ),
]
