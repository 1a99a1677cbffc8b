// A document of our own writing, read and checked as it comes.

import { checkDraft, type Finding } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'

export const findingsIn = async (name: string, bytes: Uint8Array): Promise<readonly Finding[]> => {
  const result = await readDocument(bytes, name)
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
  return checkDraft(result.value.draft, { source: result.value.source })
}

/** What an author must look at: errors and warnings. */
export const weighty = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ severity }) => severity !== 'note')
