// What keyboards, scanners and habits do to a phrase without changing what it says.

import type { Choices } from './random.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const dashes = ['-', '–', '—', '‑', '−', '－'] as const

const styles: readonly ((choose: Choices, text: string) => string)[] = [
  (_, text) => text.normalize('NFD'),
  (_, text) => text.toUpperCase(),
  (_, text) => text.replaceAll(' ', '  '),
  (_, text) => text.replaceAll(' ', '\u00a0'),
  (_, text) => text.replace(' ', '\n'),
  (choose, text) => text.replaceAll('-', choose.one('-', ...dashes)),
  (choose, text) => `${text}${choose.one('.', ';', ' .', ',')}`,
  (_, text) => `  ${text} `,
  (_, text) => `**${text}**`,
  (_, text) => text.replaceAll(' ', ' \u200b'),
]

/** Marks on the wrong letter. */
const slips: typeof styles = [
  (_, text) => text.replaceAll('hoàn thành', 'hòan thành').replaceAll('kế hoạch', 'kế họach'),
  (_, text) => text.replaceAll('quý', 'qúy').replaceAll('định kỳ', 'định kì'),
  (_, text) => text.replaceAll('trước', 'truớc').replaceAll('giai đoạn', 'giai đọan'),
]

/** The phrase with its capital, and often one or two of these. */
export const typed = (choose: Choices, phrase: string, hasOwnWords: boolean): string =>
  choose
    .many(0, 2, () => choose.one((_: Choices, text: string) => text, ...styles, ...(hasOwnWords ? [] : slips)))
    .reduce((text, style) => style(choose, text), choose.chance(80) ? capital(phrase) : phrase)
