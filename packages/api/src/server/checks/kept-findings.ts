// Findings worked out once for a document as it stands and what is known beside it. A plan of a thousand rows takes a
// moment to check; its page is asked for again with every change of somebody else.

import { createHash } from 'node:crypto'
import type { Finding, Organisation } from '@tiendo/domain'

const LIMIT = 100
const kept = new Map<string, readonly Finding[]>()

/** `key` names the document, its version and all that it was checked against, among those of all authorities. */
export const keptFindings = async (
  key: string,
  find: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> => {
  const findings = kept.get(key) ?? (await find())
  kept.delete(key)
  kept.set(key, findings)
  const [oldest] = kept.keys()
  if (kept.size > LIMIT && oldest !== undefined) kept.delete(oldest)
  return findings
}

/** Another after every change of the register. */
export const registerStamp = (organisations: readonly Organisation[]): string =>
  createHash('sha256').update(JSON.stringify(organisations)).digest('base64url')
