// Values made of recognised words are as sure as these: a word made out with little certainty, one that is no
// Vietnamese, one that is proposed in the place of another. Days and sums are sure only where every figure is.

import type { Confidence, Doubt, Draft, Read, Span } from '@tiendo/domain'
import type { Extracted, RecognisedWord } from '../extract/extracted.ts'
import { isSyllable } from '../legacy/syllable.ts'
import { wordsOf } from './words-of.ts'

/** Below this a letter is a guess; below the other a figure is not trusted. */
const GUESSED = 0.45
const TRUSTED_FIGURE = 0.8

/** Figures, and Roman ones, which quarters are counted by. */
const FIGURE = /\d|^[IVX]+(?:[/.,;]|$)/u
const LETTERS = /\p{L}[\p{L}\p{M}]*/gu
/** Short names of bodies and kinds of documents, Roman numbers. */
const SHORT = /^(?:[A-ZĐƯƠ]{2,8}|[IVX]+|[A-EĐY])$/u

type Judged = { readonly confidence: 'likely' | 'doubtful'; readonly doubt: Doubt }
type Kind = 'words' | 'figures'

const isOdd = (text: string): boolean =>
  [...text.normalize('NFC').matchAll(LETTERS)].some(([word]) => !SHORT.test(word) && !isSyllable(word))

const judge = (words: readonly RecognisedWord[], kind: Kind, textOf: (word: RecognisedWord) => string): Judged | null => {
  let worst: Judged | null = null
  const lower = (confidence: Judged['confidence'], doubt: Doubt): void => {
    if (worst === null || (worst.confidence === 'likely' && confidence === 'doubtful')) worst = { confidence, doubt }
  }
  for (const word of words) {
    const text = word.proposal ?? textOf(word)
    const isFigure = kind === 'figures' && (FIGURE.test(text) || /\d/u.test(textOf(word)))
    if (word.proposal !== null) lower(isFigure ? 'doubtful' : 'likely', 'repaired')
    if (word.certainty < GUESSED) lower('doubtful', 'recognised')
    if (isFigure && word.certainty < TRUSTED_FIGURE) lower('likely', 'recognised')
    if (isOdd(text)) lower('likely', 'recognised')
  }
  return worst
}

const rank: Readonly<Record<Confidence, number>> = { sure: 0, likely: 1, doubtful: 2 }

type Doubtable = { readonly span: Span | null; readonly confidence: Confidence }

export const doubtWords = (draft: Draft, extracted: Extracted): Draft => {
  if (extracted.recognised === undefined) return draft
  const wordsIn = wordsOf(extracted)
  const textOf = ({ from, to }: RecognisedWord): string => extracted.raw.text.slice(from, to)
  const asRead = (text: string, words: readonly RecognisedWord[]): string =>
    words.reduce((whole, word) => (word.proposal === null ? whole : whole.replace(word.proposal, () => textOf(word))), text)

  const read =
    <T>(kind: Kind, without: (value: T, words: readonly RecognisedWord[]) => T | null) =>
    (value: Read<T>): Read<T> => {
      const words = wordsIn(value.span)
      const judged = judge(words, kind, textOf)
      if (judged === null) return value
      const other = words.some(({ proposal }) => proposal !== null) ? without(value.value, words) : null
      const alternatives = other === null ? value.alternatives : [...(value.alternatives ?? []), other]
      const rest = alternatives === undefined ? value : { ...value, alternatives }
      return rank[value.confidence] >= rank[judged.confidence] ? rest : { ...rest, ...judged }
    }
  const nothing = (): null => null
  const instead = (value: string, words: readonly RecognisedWord[]): string | null => {
    const other = asRead(value, words)
    return other === value ? null : other
  }
  const text = read<string>('words', instead)
  const maybe = (kind: Kind = 'words') =>
    read<string | null>(kind, (value, words) => (value === null ? null : instead(value, words)))
  const list = read<readonly string[]>('words', (names, words) => {
    const others = names.map((name) => asRead(name, words))
    return others.every((name, i) => name === names[i]) ? null : others
  })
  const found = <T extends Doubtable>(value: T): T => {
    const judged = judge(wordsIn(value.span), 'figures', textOf)
    return judged === null || rank[value.confidence] >= rank[judged.confidence] ? value : { ...value, confidence: judged.confidence }
  }
  const { document: head, budget } = draft
  return {
    ...draft,
    document: {
      kind: maybe()(head.kind),
      number: maybe('figures')(head.number),
      issuedOn: read<typeof head.issuedOn.value>('figures', nothing)(head.issuedOn),
      place: maybe()(head.place),
      issuer: maybe()(head.issuer),
      title: maybe()(head.title),
      years: read<typeof head.years.value>('figures', nothing)(head.years),
      signatory: read<typeof head.signatory.value>('words', nothing)(head.signatory),
      recipients: list(head.recipients),
    },
    tasks: draft.tasks.map((task) => ({
      ...task,
      title: text(task.title),
      lead: list(task.lead),
      coordinators: list(task.coordinators),
      deliverable: maybe()(task.deliverable),
      timing: read<typeof task.timing.value>('figures', nothing)(task.timing),
    })),
    duties: draft.duties.map((duty) => ({
      ...duty,
      from: list(duty.from),
      to: maybe()(duty.to),
      timing: read<typeof duty.timing.value>('figures', nothing)(duty.timing),
    })),
    targets: draft.targets.map(found),
    budget: {
      statedTotal: read<typeof budget.statedTotal.value>('figures', nothing)(budget.statedTotal),
      lines: budget.lines.map(found),
    },
  }
}
