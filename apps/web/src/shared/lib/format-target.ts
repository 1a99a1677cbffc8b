// "≥ 100": the comparator as a sign, the figure as people write it. Equality needs no sign.
import type { Comparator } from '@tiendo/domain'
import { formatQuantity } from '@tiendo/text'
import type { Language } from '../i18n/start.ts'

const signs: Readonly<Record<Comparator, string>> = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '≈ ' }

export const formatTarget = (target: { readonly comparator: Comparator; readonly quantity: string }, language: Language): string =>
  `${signs[target.comparator]}${formatQuantity(target.quantity, language)}`
