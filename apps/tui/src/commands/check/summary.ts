// What is said at the end of a check, to people: counts by family, what was waived, what was not looked at.

import { ruleIds, type RuleFamily, type Severity } from '@tiendo/domain'
import { familyOf, familyWord, type Language } from '@tiendo/text'
import { width } from '../../text/width.ts'
import { checkWords, type Counts } from '../../words/checks.ts'
import { cliWords } from '../../words/cli.ts'
import { openOf, type CheckedFile, type Placed } from './checked-file.ts'

export const countsOf = (placed: readonly Placed[]): Counts => {
  const open = openOf(placed)
  const count = (severity: Severity): number => open.filter(({ finding }) => finding.severity === severity).length
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    waived: placed.length - open.length,
  }
}

/** In the order in which a document is read. */
const byFamily = (placed: readonly Placed[]): readonly (readonly [RuleFamily, readonly Placed[]])[] =>
  [...new Set(ruleIds.map(familyOf))]
    .map((family) => [family, placed.filter(({ finding }) => familyOf(finding.rule) === family)] as const)
    .filter(([, own]) => own.length > 0)

/** About one file: comments that do not count, rules not looked at. */
export const remarks = ({ path, off, problems, idle }: CheckedFile, language: Language): string => {
  const words = checkWords(language)
  const { line } = cliWords(language).read
  return [
    ...problems.map((problem) => `${path}:${problem.line}: ${words.problem(problem)}`),
    ...idle.map((waiver) =>
      words.idle(waiver.line === null ? path : `${path}, ${line} ${waiver.line[0]}`, waiver.rule, waiver.by),
    ),
    ...off.map(({ rule, count, reason }) => words.off(rule, count, reason)),
  ]
    .map((sentence) => `${sentence}\n`)
    .join('')
}

/** Counts of all files by family, then all together. */
export const summary = (files: readonly CheckedFile[], language: Language): string => {
  const words = checkWords(language)
  const placed = files.flatMap((file) => file.placed)
  if (placed.length === 0) return `${words.none}\n`
  const families = byFamily(placed).map(([family, own]) => [familyWord(family, language), countsOf(own)] as const)
  const margin = Math.max(...families.map(([name]) => width(name)))
  const sound = files.filter((file) => countsOf(file.placed).errors === 0).length
  return [
    ...families.map(([name, counts]) => `  ${name}${' '.repeat(margin - width(name))}  ${words.family(counts)}`),
    ...(files.length > 1 ? [words.files(files.length, sound)] : []),
    words.summary(countsOf(placed)),
    '',
  ].join('\n')
}
