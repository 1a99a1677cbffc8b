// What every part of the view is given besides the state.

import type { Language } from '@tiendo/text'
import type { Theme } from '../../screen/theme.ts'
import type { ReviewWords } from '../../words/review.ts'

export type ReviewManner = { readonly language: Language; readonly words: ReviewWords; readonly theme: Theme }
