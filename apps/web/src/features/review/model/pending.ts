// Answers that the server has not confirmed, kept on this device by draft.
import type { Answer, ValuePath } from '@tiendo/domain'
import { keep, kept } from '../../../shared/lib/kept.ts'

/** Null takes an earlier answer back. */
export type Pending = ReadonlyMap<ValuePath, Answer | null>

const keyOf = (draftId: string): string => `tiendo.draft.${draftId}.answers`

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const isPath = (value: unknown): value is ValuePath => typeof value === 'string' && /^(document|tasks|duties|targets|budget|untaken|plan)\./.test(value)

const readAnswer = (value: unknown): Answer | null => {
  if (!isRecord(value)) return null
  if (value['kind'] === 'accept' || value['kind'] === 'reject') return { kind: value['kind'] }
  return value['kind'] === 'edit' && typeof value['text'] === 'string' ? { kind: 'edit', text: value['text'] } : null
}

export const keptPending = (draftId: string): Pending => {
  const text = kept(keyOf(draftId))
  if (text === null) return new Map()
  try {
    const entries: unknown = JSON.parse(text)
    if (!Array.isArray(entries)) return new Map()
    return new Map(
      entries.flatMap((entry: unknown): readonly (readonly [ValuePath, Answer | null])[] => {
        if (!Array.isArray(entry)) return []
        const [path, answer]: readonly unknown[] = entry
        return isPath(path) ? [[path, readAnswer(answer)]] : []
      }),
    )
  } catch {
    // Damaged by another program: there is nothing to restore.
    return new Map()
  }
}

export const keepPending = (draftId: string, pending: Pending): void => keep(keyOf(draftId), pending.size === 0 ? null : JSON.stringify([...pending]))

/** What still waits once a batch has arrived: newer answers for the same value stay. */
export const dropPending = (waiting: Pending, sent: Pending): Pending => new Map([...waiting].filter(([path, answer]) => sent.get(path) !== answer || !sent.has(path)))
