// "≥ 100": the comparator as a sign, the figure as people write it. Equality needs no sign.
import type { Comparator } from '@tiendo/domain'
import { formatQuantity } from '@tiendo/text'
import type { Language } from '../i18n/start.ts'

const signs: Readonly<Record<Comparator, string>> = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '≈ ' }

type Target = { readonly comparator: Comparator; readonly quantity: string; readonly unit: string }

/** A per cent sign belongs to the figure: "≥ 95%", of "công chức được tập huấn". */
export const formatTarget = (target: Target, language: Language): string =>
  `${signs[target.comparator]}${formatQuantity(target.quantity, language)}${target.unit.startsWith('%') ? '%' : ''}`

export const targetUnit = ({ unit }: Target): string => unit.replace(/^%\s*/, '')
