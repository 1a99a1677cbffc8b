// The number and the day that a clerk writes by hand into a signed paper (Nghị định 30/2020/NĐ-CP, Điều 15). A hand's
// figures are not read: their place on the page is shown, and a person reads them.

import type { Draft, PagePlace, PlaceBox, Read, Span } from '@tiendo/domain'
import type { Extracted, RawPlace, RecognisedWord } from '../extract/extracted.ts'
import { lineAt } from '../extract/raw-text.ts'
import { wordsOf } from './words-of.ts'

/** Of the first page: how far its head reaches. */
const HEAD = 0.4
/** A figure of print is surer than this. */
const PRINTED = 0.75
/** Shares of the page around what is cut out. */
const AROUND: readonly [number, number] = [0.012, 0.008]

type Line = RawPlace & { readonly text: string }
type Where = { readonly line: Line; readonly box: PlaceBox }

const SYMBOL = /\/\s*[\p{Lu}\d][\p{L}\d]*\s*[-–]/u
const PRINTED_SYMBOL = /\/\s*[\p{Lu}\d][\p{Lu}\d&./–-]*/u
const NUMBERED = /^(?:S\S{1,3}\s*:?|\S{0,4}:)\s*\d{1,5}\s*$/u
/** The line that says place and day: of "ngày … tháng … năm 2026" a hand may have left only some words. */
const DATED = /^(.{2,40}?),.*(?:ng[àaá]y|th[áa]ng|n[ăa]m)|(?:^|\s)th[áa]ng\s.*n[ăa]m(?:\s*2\d{3})?$/iu

const grow = ([left, top, right, bottom]: PlaceBox): PlaceBox => [
  Math.max(0, left - AROUND[0]),
  Math.max(0, top - AROUND[1]),
  Math.min(1, right + AROUND[0]),
  Math.min(1, bottom + AROUND[1]),
]

const union = (boxes: readonly PlaceBox[]): PlaceBox => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, top]) => top)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , bottom]) => bottom)),
]

const meets = (a: PlaceBox, b: PlaceBox): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

const isInside = (inner: PlaceBox, outer: PlaceBox): boolean => {
  const [x, y] = [(inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2]
  return x > outer[0] && x < outer[2] && y > outer[1] && y < outer[3]
}

/** What hands wrote in the head, stamps and what stands in them left out. */
const handsIn = ({ marked = [] }: Extracted): readonly PlaceBox[] => {
  const stamps = marked.filter(({ kind, page }) => kind === 'stamp' && page === 1)
  return marked
    .filter(({ kind, page, box }) => kind === 'handwriting' && page === 1 && box[1] < HEAD)
    .map(({ box }) => box)
    .filter((box) => !stamps.some((stamp) => isInside(box, stamp.box)))
}

const linesOf = ({ raw, places = [] }: Extracted): readonly Line[] =>
  places
    .filter(({ page, box }) => page === 1 && box[1] < HEAD)
    .map((place) => ({ ...place, text: raw.text.slice(place.from, place.to) }))

/** Where in a line's box its text up to an index ends. */
const reach = ({ box, text }: Line, index: number): number => box[0] + ((box[2] - box[0]) * index) / Math.max(1, text.length)

const numberIn = (lines: readonly Line[]): Where | null => {
  for (const line of lines) {
    const slash = SYMBOL.exec(line.text)?.index
    if (slash === undefined || slash > 24) continue
    const [left, top, , bottom] = line.box
    return { line, box: [left, top, reach(line, slash), bottom] }
  }
  return null
}

const dayIn = (lines: readonly Line[]): Where | null => {
  for (const line of lines) {
    if (line.text.length > 90 || !DATED.test(line.text)) continue
    const [, top, right, bottom] = line.box
    return { line, box: [reach(line, line.text.indexOf(',') + 1), top, right, bottom] }
  }
  return null
}

export const askHandwritten = (draft: Draft, extracted: Extracted): Draft => {
  const { recognised = [], raw } = extracted
  if (recognised.length === 0) return draft
  const [lines, hands, wordsIn] = [linesOf(extracted), handsIn(extracted), wordsOf(extracted)]
  const onLine = ({ from, to }: Line): readonly RecognisedWord[] => recognised.filter((word) => word.from >= from && word.to <= to)
  const spanOfLine = ({ from, to, page, text }: Line): Span => {
    return { page, line: [lineAt(raw, from), lineAt(raw, Math.max(from, to - 1))], cell: null, quote: text.trim() }
  }
  const over = ({ box }: Where): readonly PlaceBox[] => hands.filter((hand) => meets(hand, grow(box)))
  const ask = <T>(value: Read<T | null>, where: Where): Read<T | null> => {
    const place: PagePlace = { page: 1, box: grow(union([where.box, ...over(where)])) }
    return { value: null, span: value.span ?? spanOfLine(where.line), confidence: 'doubtful', doubt: 'handwritten', place }
  }
  /** What is printed behind the hand's figures is the beginning of an answer. */
  const printedBehind = ({ line }: Where): string =>
    (PRINTED_SYMBOL.exec(line.text)?.[0] ?? '').replace(/\s+/gu, '').replace(/[–-]+$/u, '')
  const figuresAreClear = (span: Span | null): boolean =>
    wordsIn(span).every((word) => !/\d/u.test(raw.text.slice(word.from, word.to)) || word.certainty >= PRINTED)

  const { number, issuedOn, place } = draft.document
  const [numbered, dated] = [numberIn(lines), dayIn(lines)]
  const isRecognised = (where: Where | null): where is Where => where !== null && onLine(where.line).length > 0
  const isPrinted = (where: Where): boolean =>
    over(where).length === 0 && NUMBERED.test(where.line.text.slice(0, SYMBOL.exec(where.line.text)?.index ?? 0))
  const asksNumber = isRecognised(numbered) && !(number.value !== null && isPrinted(numbered) && figuresAreClear(number.span))
  const asksDay = isRecognised(dated) && (issuedOn.value === null || (over(dated).length > 0 && !figuresAreClear(issuedOn.span)))
  const named = dated === null ? undefined : DATED.exec(dated.line.text)?.[1]?.trim()
  const isNamed = place.value === null && asksDay && named !== undefined && /^\p{Lu}[\p{L}\s.–-]+$/u.test(named)
  return {
    ...draft,
    document: {
      ...draft.document,
      number: asksNumber ? { ...ask(number, numbered), alternatives: [printedBehind(numbered)] } : number,
      issuedOn: asksDay ? ask(issuedOn, dated) : issuedOn,
      place: isNamed ? { value: named, span: spanOfLine(dated.line), confidence: 'likely', doubt: 'recognised' } : place,
    },
  }
}
