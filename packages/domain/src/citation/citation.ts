// A document cited by another: `1703/QĐ-TTg`, `38-CT/TW`, a law by its name.

import type { LocalDate } from '../date/local-date.ts'
import type { Span } from '../plan/span.ts'

/** A number and symbol under Nghị định 30/2020/NĐ-CP, or the Party's order (hyphen first). */
export type DocumentSymbol = {
  readonly text: string
  /** Null where the number was left blank: "/KH-SKHCN". */
  readonly number: string | null
  /** Present in the symbols of normative documents only: the 2021 of 01/2021/TT-BKHCN. */
  readonly year: number | null
  /** `QĐ`, `KH`, `TTr`, `QH` …; null for công văn. */
  readonly type: string | null
  /** `TTg`, `UBND`, `TW`, `QH15` …, parts joined by `-`. */
  readonly issuer: string
  readonly order: 'state' | 'party' | 'law' | 'letter'
}

/**
 * What the citing document has to do with the cited one. `basis`: a ground ("Căn cứ …"). `implements`: carried out by
 * it ("thực hiện …", "triển khai …", in its title or preamble). `amends`, `replaces`: it changes or takes the place of
 * it. `promulgates`: the decision that brings the plan. `proposedBy`: the submission it rests on ("Theo đề nghị … tại Tờ
 * trình …"). `mentions`: anything else.
 */
export type CitationRelation =
  | 'basis'
  | 'implements'
  | 'amends'
  | 'replaces'
  | 'promulgates'
  | 'proposedBy'
  | 'mentions'

export type Citation = {
  readonly symbol: string | null
  /** For laws cited without a symbol, and acts cited by number and day alone ("Quyết định số 12"). */
  readonly name: string | null
  /** `Quyết định`, `Luật`, … as the type's full name; null where neither text nor symbol says. */
  readonly type: string | null
  readonly date: LocalDate | null
  /** Of the first mention. */
  readonly span: Span
  /** Every mention, with the date it carries there; two dates for one symbol are a finding. */
  readonly mentions: readonly { readonly date: LocalDate | null; readonly span: Span }[]
  /** The strongest that the text states; absent in what was read before it was told. */
  readonly relation?: CitationRelation
  /** "sau đây viết tắt là Đề án 996": the short names the document gives it. */
  readonly aliases?: readonly string[]
}
