// The page of all rules, and a rule alone: what it looks at, why, what it rests on, and both of its examples.

import {
  checkRules,
  exampleText,
  exampleUpper,
  ruleIds,
  type Example,
  type FindingRule,
  type RuleFamily,
} from '@tiendo/domain'
import type { Language } from '../language.ts'
import { familyOf, familyWord, findingRuleName, ruleAbout, severityWord } from './finding.ts'
import { basisText } from './way-out.ts'

const labels = {
  vi: { about: 'Xem', why: 'Vì sao', basis: 'Căn cứ', breaks: 'Sai', passes: 'Đúng', upper: 'kế hoạch cấp trên' },
  en: {
    about: 'Looks at',
    why: 'Why',
    basis: 'Basis',
    breaks: 'Breaks it',
    passes: 'Keeps it',
    upper: 'the upper plan',
  },
} as const

/** Fenced so that nothing in an example ends it. */
const fenced = (text: string): string => `\`\`\`\`text\n${text.trim()}\n\`\`\`\``

const exampleMarkdown = (label: string, example: Example, upperLabel: string): string => {
  const upper = exampleUpper(example)
  const own = `${label}:\n\n${fenced(exampleText(example))}`
  return upper === null ? own : `${own}\n\n${label} (${upperLabel}):\n\n${fenced(upper)}`
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** One rule in one language, without a heading. */
export const ruleMarkdown = (rule: FindingRule, lang: Language): string => {
  const { severity, basis, examples } = checkRules[rule]
  const { about, why } = ruleAbout(rule, lang)
  const words = labels[lang]
  return [
    `**${findingRuleName(rule, lang)}** · ${severityWord(severity, lang)} · ${familyWord(familyOf(rule), lang)}`,
    `${words.about}: ${about}`,
    `${words.why}: ${why}${basis === null ? '' : ` ${words.basis}: ${basisText(basis)}.`}`,
    exampleMarkdown(words.breaks, examples.breaks, words.upper),
    exampleMarkdown(words.passes, examples.passes, words.upper),
  ].join('\n\n')
}

const anchor = (rule: FindingRule): string => rule.replace('/', '')

/** A rule as it stands on the page: Vietnamese first, English below it, the examples once. */
const section = (rule: FindingRule): string => {
  const { severity, basis, examples } = checkRules[rule]
  const [vi, en] = [ruleAbout(rule, 'vi'), ruleAbout(rule, 'en')]
  const rests = basis === null ? '' : `\n\nCăn cứ: ${basisText(basis)}.`
  return [
    `### ${rule}`,
    `**${findingRuleName(rule, 'vi')}** · ${severityWord(severity, 'vi')}`,
    `${vi.about} ${vi.why}${rests}`,
    `*${findingRuleName(rule, 'en')} · ${severityWord(severity, 'en')}. ${en.about} ${en.why}*`,
    exampleMarkdown('Sai · *breaks it*', examples.breaks, 'kế hoạch cấp trên · *the upper plan*'),
    exampleMarkdown('Đúng · *keeps it*', examples.passes, 'kế hoạch cấp trên · *the upper plan*'),
  ].join('\n\n')
}

const families = (): ReadonlyMap<RuleFamily, readonly FindingRule[]> => {
  const found = new Map<RuleFamily, readonly FindingRule[]>()
  for (const rule of ruleIds) found.set(familyOf(rule), [...(found.get(familyOf(rule)) ?? []), rule])
  return found
}

const row = (rule: FindingRule): string =>
  `| [\`${rule}\`](#${anchor(rule)}) | ${severityWord(checkRules[rule].severity, 'vi')} | ${findingRuleName(rule, 'vi')} | ${findingRuleName(rule, 'en')} |`

const HEAD = (count: number): string => `# Các quy tắc kiểm tra kế hoạch

${count} quy tắc mà \`tiendo check\`, trang web và \`check(plan)\` của gói này cùng dùng. *Lỗi*: chắc chắn sai. *Cảnh báo*: phải có người xem.
*Lưu ý*: nhiều kế hoạch tốt vẫn viết vậy. Mỗi quy tắc có một ví dụ sai và một ví dụ đúng; cả hai là bài thử của nó. Trong ví dụ,
mỗi dòng là một đoạn, các cột của bảng cách nhau bằng \`|\`; phần đầu và phần ký của văn bản được lược bớt.

*The ${count} rules of \`tiendo check\`, the web and this package's \`check(plan)\`. An error is certainly wrong, a warning needs a person's eye, a
note is something many good plans do. Each has an example that breaks it and one that keeps it; both are its tests. A line is a
paragraph, columns are parted by \`|\`, the head and foot of the document are left out. Written by
\`node tooling/scripts/rules.mjs\`; a test fails when it is out of date.*`

/** The whole page, as Markdown. */
export const rulesPage = (): string => {
  const parts = [...families()].map(([family, rules]) => {
    const title = `## ${capital(familyWord(family, 'vi'))} · *${familyWord(family, 'en')}*`
    return `${title}\n\n${rules.map(section).join('\n\n')}`
  })
  const table = ['| Quy tắc | Mức | Nêu | Says |', '|---|---|---|---|', ...ruleIds.map(row)].join('\n')
  return `${HEAD(ruleIds.length)}\n\n${table}\n\n${parts.join('\n\n')}\n`
}
