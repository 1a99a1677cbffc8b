// A line of text being typed. The cursor counts characters as people see them.

import { characters } from '../../text/width.ts'

export type Field = { readonly text: string; readonly cursor: number }

export const emptyField: Field = { text: '', cursor: 0 }
export const fieldOf = (text: string): Field => ({ text, cursor: characters(text).length })

/** Puts typed or pasted text at the cursor. */
export const typed = (field: Field, input: string): Field => {
  const all = characters(field.text)
  const before = all.slice(0, field.cursor).join('') + input
  const text = (before + all.slice(field.cursor).join('')).normalize('NFC')
  return { text, cursor: characters(before.normalize('NFC')).length }
}

export type FieldMove = 'left' | 'right' | 'home' | 'end' | 'backspace' | 'clear' | 'word'

/** Moves the cursor or removes: `backspace` one character, `word` the word before, `clear` all before. */
export const edited = (field: Field, move: FieldMove): Field => {
  const all = characters(field.text)
  const { cursor } = field
  const without = (from: number): Field => ({
    text: [...all.slice(0, from), ...all.slice(cursor)].join(''),
    cursor: from,
  })
  switch (move) {
    case 'left':
      return { ...field, cursor: Math.max(0, cursor - 1) }
    case 'right':
      return { ...field, cursor: Math.min(all.length, cursor + 1) }
    case 'home':
      return { ...field, cursor: 0 }
    case 'end':
      return { ...field, cursor: all.length }
    case 'backspace':
      return cursor === 0 ? field : without(cursor - 1)
    case 'clear':
      return without(0)
    case 'word': {
      let from = cursor
      while (from > 0 && all[from - 1] === ' ') from -= 1
      while (from > 0 && all[from - 1] !== ' ') from -= 1
      return without(from)
    }
  }
}
