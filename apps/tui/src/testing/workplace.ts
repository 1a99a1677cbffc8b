// A folder of its own for documents that are checked in a test, with what a person and a script meet there.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readDocument, type ReadResult } from '@tiendo/reader'
import type { Ran } from './io.ts'

export type Workplace = {
  readonly at: (name: string) => string
  /** Writes a file and gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string
  /** Both streams, without the folder of this run. */
  readonly told: (ran: Ran) => string
  readonly remove: () => void
}

export const workplace = (): Workplace => {
  const dir = mkdtempSync(join(tmpdir(), 'tiendo-check-'))
  const at = (name: string): string => join(dir, name)
  return {
    at,
    put: (name, content) => {
      mkdirSync(dirname(at(name)), { recursive: true })
      writeFileSync(at(name), content)
      return at(name)
    },
    told: ({ out, err }) => `${out}── stderr\n${err}`.replaceAll(`${dir}/`, ''),
    remove: () => rmSync(dir, { recursive: true }),
  }
}

/** Rules whose answer to the plan of the tests is known: others have tests of their own. */
export const RULES = [
  '--rule',
  'budget/total-mismatch',
  '--rule',
  'citation/date-conflict',
  '--rule',
  'outline/gap',
] as const

export const rulesOf = (found: { readonly findings: readonly { readonly rule: string }[] }): readonly string[] =>
  found.findings.map(({ rule }) => rule)

export const readText = async (text: string): Promise<ReadResult> => {
  const read = await readDocument(new TextEncoder().encode(text), 'a.txt')
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}
