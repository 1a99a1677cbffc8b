// Findings worked out once for a document as it stands and what is known beside it. A plan of a thousand rows takes a
// moment to check; its page is asked for again with every change of somebody else.

import { createHash } from 'node:crypto'
import type { Finding, Organisation, WrittenWaiver } from '@tiendo/domain'

/** With what the document's own comments answer for. */
export type Found = { readonly findings: readonly Finding[]; readonly written: readonly WrittenWaiver[] }

const LIMIT = 100
const kept = new Map<string, Found>()

/** `key` names the document, its version and all that it was checked against, among those of all authorities. */
export const keptFindings = async (key: string, find: () => Promise<Found>): Promise<Found> => {
  const found = kept.get(key) ?? (await find())
  kept.delete(key)
  kept.set(key, found)
  const [oldest] = kept.keys()
  if (kept.size > LIMIT && oldest !== undefined) kept.delete(oldest)
  return found
}

/** Another after every change of the register. */
export const registerStamp = (organisations: readonly Organisation[]): string =>
  createHash('sha256').update(JSON.stringify(organisations)).digest('base64url')
