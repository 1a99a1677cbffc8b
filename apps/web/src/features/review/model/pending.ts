// Answers that the server has not confirmed, kept on this device by draft, each with the version its giver saw: what
// others said of the same value since then is put before them, never written over.
import type { Answer, AnswerClash, ValuePath } from '@tiendo/domain'
import { keep, kept } from '../../../shared/lib/kept.ts'

/** Null takes an earlier answer back. */
export type Waiting = { readonly answer: Answer | null; readonly seen: number }
export type Pending = ReadonlyMap<ValuePath, Waiting>

/** Who said otherwise; null where they are no longer known. */
export type HeldClash = AnswerClash & { readonly byName: string | null }
export type Clashes = ReadonlyMap<ValuePath, HeldClash>

const answersKey = (draftId: string): string => `tiendo.draft.${draftId}.answers`
const clashesKey = (draftId: string): string => `tiendo.draft.${draftId}.clashes`

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const isPath = (value: unknown): value is ValuePath => typeof value === 'string' && /^(document|tasks|duties|targets|budget|untaken|plan)\./.test(value)

const readAnswer = (value: unknown): Answer | null => {
  if (!isRecord(value)) return null
  if (value['kind'] === 'accept' || value['kind'] === 'reject') return { kind: value['kind'] }
  return value['kind'] === 'edit' && typeof value['text'] === 'string' ? { kind: 'edit', text: value['text'] } : null
}

/** Entries as they were kept; damaged by another program, there is nothing to restore. */
const entriesOf = (key: string): readonly unknown[] => {
  const text = kept(key)
  if (text === null) return []
  try {
    const entries: unknown = JSON.parse(text)
    return Array.isArray(entries) ? entries : []
  } catch {
    return []
  }
}

export const keptPending = (draftId: string): Pending =>
  new Map(
    entriesOf(answersKey(draftId)).flatMap((entry): readonly (readonly [ValuePath, Waiting])[] => {
      if (!Array.isArray(entry)) return []
      const [path, answer, seen]: readonly unknown[] = entry
      return isPath(path) && typeof seen === 'number' ? [[path, { answer: readAnswer(answer), seen }]] : []
    }),
  )

export const keepPending = (draftId: string, pending: Pending): void =>
  keep(answersKey(draftId), pending.size === 0 ? null : JSON.stringify([...pending].map(([path, { answer, seen }]) => [path, answer, seen])))

export const keptClashes = (draftId: string): Clashes =>
  new Map(
    entriesOf(clashesKey(draftId)).flatMap((entry): readonly (readonly [ValuePath, HeldClash])[] => {
      if (!isRecord(entry) || !isPath(entry['path'])) return []
      const byName = typeof entry['byName'] === 'string' ? entry['byName'] : null
      return [[entry['path'], { path: entry['path'], theirs: readAnswer(entry['theirs']), mine: readAnswer(entry['mine']), byName }]]
    }),
  )

export const keepClashes = (draftId: string, clashes: Clashes): void =>
  keep(clashesKey(draftId), clashes.size === 0 ? null : JSON.stringify([...clashes.values()]))

/** The next to send: given at the same sight of the draft, in the order given, no more than the server takes. */
export const nextBatch = (pending: Pending, most: number): Pending => {
  const [first] = pending.values()
  return new Map([...pending].filter(([, { seen }]) => seen === first?.seen).slice(0, most))
}

/** What still waits once a batch has arrived: newer answers for the same value stay. */
export const dropPending = (waiting: Pending, sent: Pending): Pending => new Map([...waiting].filter(([path, entry]) => sent.get(path) !== entry))
