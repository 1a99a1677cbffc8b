// `tiendo rules [ID]`: every rule of the checks, or one of them with its reason and both examples. JSON: `tiendo.rules/1`.

import {
  checkRules,
  exampleText,
  exampleUpper,
  isRule,
  nearestRule,
  ruleIds,
  type Example,
  type FindingRule,
} from '@tiendo/domain'
import {
  basisText,
  familyOf,
  familyWord,
  findingRuleName,
  ruleAbout,
  ruleMarkdown,
  rulesPage,
  severityWord,
  type Language,
} from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { textTable } from '../cli/table.ts'
import { wrap } from '../text/width.ts'
import { checkWords } from '../words/checks.ts'

const exampleJson = (example: Example) => ({ text: exampleText(example), upper: exampleUpper(example) })

const ruleJson = (rule: FindingRule, language: Language) => {
  const { severity, basis, examples } = checkRules[rule]
  return {
    id: rule,
    family: familyOf(rule),
    name: findingRuleName(rule, language),
    severity,
    basis,
    ...ruleAbout(rule, language),
    examples: { breaks: exampleJson(examples.breaks), passes: exampleJson(examples.passes) },
  }
}

const indented = (text: string): string => text.replace(/^/gm, '    ')

/** One rule for a terminal. */
const ruleText = (rule: FindingRule, language: Language): string => {
  const words = checkWords(language).rules
  const { severity, basis, examples } = checkRules[rule]
  const { about, why } = ruleAbout(rule, language)
  const said = (label: string, text: string): readonly string[] =>
    wrap(`${label}: ${text}`, 110).map((line) => `  ${line}`)
  const example = (label: string, one: Example): readonly string[] => {
    const upper = exampleUpper(one)
    return [
      `  ${label}:`,
      indented(exampleText(one).trim()),
      ...(upper === null ? [] : [`  ${label}, ${words.upper}:`, indented(upper.trim())]),
    ]
  }
  return [
    `${rule} · ${findingRuleName(rule, language)}`,
    `  ${words.severity}: ${severityWord(severity, language)} · ${words.family}: ${familyWord(familyOf(rule), language)}`,
    ...said(words.about, about),
    ...said(words.why, why),
    ...said(words.basis, basis === null ? words.practice : basisText(basis)),
    ...example(words.breaks, examples.breaks),
    ...example(words.passes, examples.passes),
    '',
  ].join('\n')
}

const ruleTable = (language: Language): string => {
  const words = checkWords(language).rules
  return textTable<FindingRule>(
    [
      { label: words.rule, name: 'id', text: (rule) => rule, max: 40 },
      {
        label: words.severity,
        name: 'severity',
        text: (rule) => severityWord(checkRules[rule].severity, language),
        max: 12,
      },
      { label: words.name, name: 'name', text: (rule) => findingRuleName(rule, language), max: 60 },
    ],
    ruleIds,
  )
}

export const rules = async (context: Context, id: string | null, options: Options): Promise<Exit> => {
  const { io, language } = context
  const words = checkWords(language)
  const [json, markdown] = [flag(options, 'json'), flag(options, 'markdown')]
  if (json && markdown) return refuse(context, exit.usage, words.rules.oneForm)
  if (id !== null && !isRule(id)) return refuse(context, exit.notFound, words.unknownRule('rules', id, nearestRule(id)))
  if (json)
    await printJson(context, {
      schema: 'tiendo.rules/1',
      rules: (id === null ? ruleIds : [id]).map((rule) => ruleJson(rule, language)),
    })
  else if (markdown) await io.out(id === null ? rulesPage() : `### ${id}\n\n${ruleMarkdown(id, language)}\n`)
  else if (id !== null) await io.out(ruleText(id, language))
  else {
    await io.out(ruleTable(language))
    io.err(`${words.rules.count(ruleIds.length)}\n`)
  }
  return exit.ok
}
