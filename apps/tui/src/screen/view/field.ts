// A line being typed, and what the screen says, as segments and text.

import { clean } from '../../text/clean.ts'
import { characters, cut, width } from '../../text/width.ts'
import { budgetWords } from '../../words/budget.ts'
import type { Field } from '../model/field.ts'
import type { Saying } from '../model/state.ts'
import { seg, type Segment } from './line.ts'
import type { Manner } from './look.ts'

export const sayingText = (say: Saying, { words, language }: Manner): string => {
  switch (say.kind) {
    case 'text':
      return clean(say.text)
    case 'written':
      return words.written[say.purpose]
    case 'amount': {
      const { need, notAn } = budgetWords(language)
      return say.why === 'empty' ? need.amount.replace('--amount', words.fields.amount.toLowerCase()) : notAn[say.why]
    }
    default:
      return words.sayings[say.kind]
  }
}

/** The text with its cursor; a long text shows the part around it. */
export const fieldSegments = (field: Field, active: boolean, columns: number, hidden = false): readonly Segment[] => {
  const all = hidden ? characters(field.text).map(() => '•') : characters(field.text)
  let from = 0
  while (from < field.cursor && width(all.slice(from, field.cursor).join('')) > columns - 2) from += 1
  const before = all.slice(from, field.cursor).join('')
  if (!active) return [seg(cut(all.slice(from).join(''), columns))]
  const at = all[field.cursor] ?? ' '
  return [
    seg(before),
    seg(at, 'selected'),
    seg(cut(all.slice(field.cursor + 1).join(''), Math.max(0, columns - width(before) - width(at)))),
  ]
}
