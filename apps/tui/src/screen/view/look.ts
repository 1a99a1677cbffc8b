// What every part of the view is given besides the state: the language, its words, the theme.

import type { Language } from '@tiendo/text'
import type { ScreenWords } from '../../words/screen.ts'
import type { Theme } from '../theme.ts'

export type Manner = { readonly language: Language; readonly words: ScreenWords; readonly theme: Theme }
