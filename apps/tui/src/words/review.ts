// What a review in the terminal says: one shape, filled in by each language.

import type { Language } from '@tiendo/text'
import type { ReviewAction } from '../review/model/bindings.ts'
import type { AddField, Notice, ReviewState } from '../review/model/state.ts'
import { en } from './review.en.ts'
import { vi } from './review.vi.ts'

type Lines<Key extends string> = Readonly<Record<Key, string>>

export type ReviewWords = {
  readonly title: string
  readonly connection: Lines<Exclude<ReviewState['connection'], 'online'>>
  readonly loading: string
  readonly left: (count: number, all: number) => string
  readonly onItsWay: (count: number) => string
  readonly items: Lines<'document' | 'duty' | 'target' | 'total' | 'line' | 'untaken' | 'plan' | 'task'>
  readonly fields: Lines<
    | 'kind' | 'number' | 'issuedOn' | 'place' | 'issuer' | 'title' | 'years' | 'signatory' | 'recipients'
    | 'lead' | 'coordinators' | 'deliverable' | 'timing' | 'text' | 'from' | 'to' | 'amount' | 'monitor'
  >
  readonly nothing: string
  /** In the place of what hands wrote and nobody has entered. */
  readonly toEnter: string
  readonly rejected: string
  readonly notUnderstood: string
  readonly group: string
  readonly source: string
  readonly noSource: string
  readonly page: (page: number) => string
  readonly line: (first: number, last: number) => string
  readonly choices: Lines<'reading' | 'asRead' | 'known' | 'successor'>
  readonly done: string
  readonly allDone: string
  readonly clash: (who: string) => string
  readonly theirs: string
  readonly mine: string
  readonly acceptedOne: string
  readonly tookBack: string
  readonly clashHint: string
  readonly earlier: (name: string) => string
  readonly likelyEarlier: (name: string) => string
  readonly hints: Lines<'list' | 'edit' | 'split' | 'source' | 'add' | 'publish' | 'findings' | 'waive' | 'help'>
  readonly heads: Lines<'edit' | 'split' | 'source' | 'add' | 'publish' | 'findings' | 'waive' | 'help'>
  readonly findings: {
    readonly error: (count: number) => string
    readonly warning: (count: number) => string
    readonly note: (count: number) => string
    readonly none: string
    readonly waived: string
    readonly waivedBy: (who: string, day: string, reason: string) => string
    readonly writtenBy: (who: string, reason: string) => string
    readonly former: string
    readonly stays: string
  }
  readonly addFields: Lines<AddField>
  readonly publish: {
    readonly ready: string
    readonly waiting: (count: number) => string
    readonly unreviewed: string
    readonly found: (counts: string) => string
  }
  readonly accepted: (count: number) => string
  readonly notices: Lines<Exclude<Notice['kind'], 'text' | 'accepted'>>
  readonly actions: Lines<ReviewAction>
  readonly leaving: string
}

const words: Readonly<Record<Language, ReviewWords>> = { vi, en }

export const reviewWords = (language: Language): ReviewWords => words[language]
