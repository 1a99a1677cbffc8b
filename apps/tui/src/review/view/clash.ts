// Two different answers to one value, put before the person whose answer was not written.

import { valuePathName } from '@tiendo/text'
import type { Answer } from '@tiendo/domain'
import type { Clash } from '@tiendo/api/client'
import { line, seg, type Line } from '../../screen/view/line.ts'
import { clean } from '../../text/clean.ts'
import { cut, fit, width } from '../../text/width.ts'
import type { ReviewManner } from './manner.ts'

export const CLASH_LINES = 4

export const clashLines = (clash: Clash, columns: number, { language, words }: ReviewManner): readonly Line[] => {
  const said = (answer: Answer | null): string =>
    answer === null
      ? words.tookBack
      : answer.kind === 'edit'
        ? `“${clean(answer.text)}”`
        : answer.kind === 'reject'
          ? words.rejected
          : words.acceptedOne
  const label = Math.max(width(words.theirs), width(words.mine)) + 2
  const told = (name: string, answer: Answer | null): Line => [
    seg(fit(` ${name}`, label), 'dim'),
    seg(cut(said(answer), Math.max(10, columns - label - 1))),
  ]
  const head = `${words.clash(clean(clash.byName ?? clash.by))}: ${valuePathName(clash.path, language)}`
  return [
    line(` ${cut(head, columns - 2)}`, 'warning'),
    told(words.theirs, clash.theirs),
    told(words.mine, clash.mine),
    line(` ${words.clashHint}`, 'dim'),
  ]
}
