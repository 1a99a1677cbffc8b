// `tiendo.check.json`: how an authority weighs the rules. Found upward from the document's folder, as other linters find
// theirs. Every mistake in it is said with its place, all at once; a file with a mistake is not half applied.

import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import {
  err,
  isLocalDate,
  isRule,
  nearestRule,
  noSettings,
  ok,
  type CheckSettings,
  type FindingRule,
  type Result,
  type WrittenWaiver,
} from '@tiendo/domain'
import { z } from 'zod'
import type { CheckWords } from '../../words/checks.ts'
import { jsonErrorAt } from './json-error.ts'

export type CheckConfig = { readonly settings: CheckSettings; readonly waivers: readonly WrittenWaiver[] }

export const noConfig: CheckConfig = { settings: noSettings, waivers: [] }

const NAME = 'tiendo.check.json'
const SEVERITIES = ['error', 'warning', 'note'] as const
type Words = CheckWords['config']

const shapeOf = (words: Words) => {
  const sentence = (missing: string) => z.string(missing).refine((text) => /\p{L}/u.test(text), missing)
  const rule = z.string(words.noRule).transform((id, context): FindingRule => {
    if (isRule(id)) return id
    context.addIssue({ code: 'custom', message: words.unknownRule(id, nearestRule(id)) })
    return z.NEVER
  })
  const byRule = <Value extends z.ZodType>(value: Value) =>
    z.record(z.string(), value, words.notAnObject).transform((given, context) => {
      for (const id of Object.keys(given))
        if (!isRule(id))
          context.addIssue({ code: 'custom', path: [id], message: words.unknownRule(id, nearestRule(id)) })
      return given
    })
  const known = (keys: string) => (issue: { readonly code?: string | undefined; readonly keys?: readonly string[] }) =>
    issue.code === 'unrecognized_keys' ? words.unknownKey((issue.keys ?? []).join(', '), keys) : words.notAnObject
  const waiver = z.strictObject(
    {
      rule,
      // Often a sum: "500.000.000".
      about: z.string(words.notText).refine((text) => /[\p{L}\d]/u.test(text), words.notText).exactOptional(),
      reason: sentence(words.noReason),
      by: sentence(words.noName),
      on: z.string(words.notADay).refine(isLocalDate, words.notADay).exactOptional(),
    },
    { error: known('rule, about, reason, by, on') },
  )
  return z.strictObject(
    {
      $schema: z.string(words.notText).exactOptional(),
      severities: byRule(z.enum(SEVERITIES, words.notASeverity)).exactOptional(),
      off: byRule(sentence(words.noReason)).exactOptional(),
      waivers: z.array(waiver, words.notAList).exactOptional(),
    },
    { error: known('severities, off, waivers') },
  )
}

/** "waivers[1].reason". */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`)).join('')

const syntaxError = (text: string, words: Words): string => {
  const lines = text.slice(0, jsonErrorAt(text)).split('\n')
  return words.syntax(lines.length, (lines.at(-1)?.length ?? 0) + 1)
}

const jsonOf = (given: string, words: Words): Result<unknown, string> => {
  const text = given.replace(/^\ufeff/, '')
  try {
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch {
    // Its message differs from version to version: the place is found here.
    return err(syntaxError(text, words))
  }
}

/** The settings that a text says, or every sentence about what is wrong in it. */
export const parseConfig = (text: string, file: string, words: Words): Result<CheckConfig, readonly string[]> => {
  const json = jsonOf(text, words)
  if (!json.ok) return err([words.at(file, '', json.error)])
  const parsed = shapeOf(words).safeParse(json.value)
  if (!parsed.success)
    return err(parsed.error.issues.map(({ path, message }) => words.at(file, placeOf(path), message)))
  const { severities = {}, off = {}, waivers = [] } = parsed.data
  return ok({
    settings: { severities, off },
    waivers: waivers.map(
      ({ rule, about, reason, by, on }): WrittenWaiver => ({
        rule,
        about: about ?? null,
        line: null,
        reason: reason.trim(),
        by: by.trim(),
        on: on !== undefined && isLocalDate(on) ? on : null,
      }),
    ),
  })
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** The text of a file; null where there is none. */
const textOf = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

/** The nearest file above a document, with its text. */
export const findConfig = async (
  document: string,
): Promise<{ readonly path: string; readonly text: string } | null> => {
  for (let folder = dirname(resolve(document)); ; folder = dirname(folder)) {
    const path = join(folder, NAME)
    const text = await textOf(path)
    if (text !== null) return { path, text }
    if (dirname(folder) === folder) return null
  }
}
