// A draft as read, and its source text.

import type { DocumentHead, Draft, SourceText } from '@tiendo/domain'
import { z } from 'zod'
import { date, exactly, list } from './codec.ts'
import { budgetLineShape, citation, comparator, range, span, timing, years } from './values.ts'

const text = z.string()
const words = text.nullable()
const confidence = z.literal(['sure', 'likely', 'doubtful'])
const kind = z.literal(['docx', 'doc', 'pdf', 'html', 'markdown', 'text'])
const doubt = z.literal([
  'absent',
  'notUnderstood',
  'joined',
  'inProse',
  'columnLost',
  'ambiguous',
  'inherited',
  'unlikeName',
  'brokenLetters',
  'recognised',
  'repaired',
  'handwritten',
])
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly()
const pagePlace = z.object({ page: z.number(), box })
const read = <S extends z.ZodType>(value: S) =>
  z.object({
    value,
    span: span.nullable(),
    confidence,
    doubt: doubt.exactOptional(),
    alternatives: list(value).exactOptional(),
    place: pagePlace.exactOptional(),
  })
const pageNumbers = list(z.number())
const sourceNote = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('legacyEncoding'),
    encoding: z.literal(['tcvn3', 'vni', 'vps', 'viscii', 'windows-1258']),
  }),
  z.object({ kind: z.literal('brokenFont'), pages: pageNumbers }),
  z.object({
    kind: z.literal(['pagesWithoutText', 'recognised', 'hiddenTextRefused', 'hiddenTextKept']),
    pages: pageNumbers,
  }),
  z.object({ kind: z.literal('trackedChanges'), count: z.number() }),
  z.object({ kind: z.literal('encodedTwice') }),
  z.object({ kind: z.literal('textOnly') }),
])

const signature = z.object({
  kind: z.literal(['signature', 'timeStamp']),
  signer: words,
  organisation: words,
  certifiedBy: words,
  signedAt: words,
  timeStamped: z.boolean(),
  state: z.literal(['intact', 'altered', 'unverifiable']),
  weak: z.boolean(),
  since: z.literal(['nothing', 'added', 'pages', 'unknown']),
  inDate: z.boolean().nullable(),
})

const head = {
  kind: words,
  number: words,
  issuedOn: date.nullable(),
  place: words,
  issuer: words,
  title: words,
  years: years.nullable(),
  signatory: z.object({ name: text, position: words, onBehalf: words }).nullable(),
  recipients: list(text),
}
export const documentHead = exactly<DocumentHead>()(z.object(head))

export const draft = exactly<Draft>()(
  z.object({
    source: z.object({
      name: text,
      kind,
      sha256: text,
      pages: z.number().nullable(),
      notes: list(sourceNote).exactOptional(),
      reading: z.object({ done: z.number(), total: z.number() }).exactOptional(),
      signatures: list(signature).exactOptional(),
    }),
    document: z.object({
      kind: read(head.kind),
      number: read(head.number),
      issuedOn: read(head.issuedOn),
      place: read(head.place),
      issuer: read(head.issuer),
      title: read(head.title),
      years: read(head.years),
      signatory: read(head.signatory),
      recipients: read(head.recipients),
    }),
    citations: list(citation),
    sections: list(z.object({ path: text, title: text, span })),
    targets: list(z.object({ text, quantity: text, comparator, unit: text, confidence, span })),
    tasks: list(
      z.object({
        number: words,
        group: words,
        title: read(text),
        lead: read(list(text)),
        coordinators: read(list(text)),
        deliverable: read(words),
        timing: read(timing),
        span,
      }),
    ),
    duties: list(z.object({ text, from: read(list(text)), to: read(words), timing: read(timing), span })),
    budget: z.object({
      statedTotal: read(range.nullable()),
      lines: list(z.object({ ...budgetLineShape, confidence })),
    }),
    untaken: list(
      z.object({
        text,
        why: z.literal([
          'looksLikeTask',
          'looksLikeSum',
          'looksLikeDeadline',
          'rowNotUnderstood',
          'columnNotUnderstood',
        ]),
        span,
      }),
    ),
  }),
)

const line = z.tuple([z.number(), z.number()]).readonly()
const places = list(z.object({ from: z.number(), page: z.number(), box })).exactOptional()
const breaks = list(z.tuple([z.number(), z.number()]).readonly()).exactOptional()
const hold = z
  .tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])
  .readonly()
const cell = z.object({
  row: z.number(),
  column: z.number(),
  rowSpan: z.number(),
  columnSpan: z.number(),
  text,
  breaks,
  places,
})

export const sourceText = exactly<SourceText>()(
  z.object({
    name: text,
    kind,
    sha256: text,
    pages: z.number().nullable(),
    blocks: list(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('paragraph'), line, text, strong: z.boolean(), breaks, places }),
        z.object({ kind: z.literal('table'), line, rows: list(z.object({ line, cells: list(cell) })) }),
      ]),
    ),
    pageSizes: list(z.object({ width: z.number(), height: z.number() })).exactOptional(),
    pageHolds: list(hold.nullable()).exactOptional(),
    margins: list(text).exactOptional(),
    marks: list(z.object({ text, by: text.nullable(), on: date.nullable(), line })).exactOptional(),
  }),
)
