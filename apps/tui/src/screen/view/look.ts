// What every part of the view is given besides the state: the language, its words, the theme.

import type { Language } from '@tiendo/text'
import type { ScreenWords } from '../../words/screen.ts'
import type { Form, Overlay } from '../model/overlay.ts'
import type { State } from '../model/state.ts'
import type { Theme } from '../theme.ts'
import type { Line } from './line.ts'

export type Manner = {
  readonly language: Language
  readonly words: ScreenWords
  readonly theme: Theme
  /** What the first frame cannot need, and so does not load; null before. */
  readonly later: Later | null
}

type MoneyWhy = Extract<Overlay, { readonly kind: 'moneyWhy' }>

/** Parts of the view that need more of the domain than a table does. */
export type Later = {
  readonly pictureBody: (state: State, rule: Line, room: number, manner: Manner) => readonly Line[] | null
  readonly moneyFormLines: (state: State, form: Form, room: number, manner: Manner) => readonly Line[]
  readonly moneyWhyLines: (state: State, overlay: MoneyWhy, room: number, manner: Manner) => readonly Line[]
  readonly changeLines: (state: State, form: Form, room: number, manner: Manner) => readonly Line[]
}
