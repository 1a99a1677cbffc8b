// Amounts in a column whose heading names the unit. `0` is nought, `—` is not stated, words are words.
import type { Amount, DongRange } from '@tiendo/domain'
import { formatRange } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'

export const RangeCell = ({ range }: { readonly range: DongRange | null }) => {
  const { t, language } = useWords()
  if (range !== null) return <>{formatRange(range, language)}</>
  return (
    <span className="faint" title={t('plan.unknown')}>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{t('plan.unknown')}</span>
    </span>
  )
}

export const AmountCell = ({ amount }: { readonly amount: Amount }) => {
  const { t } = useWords()
  switch (amount.kind) {
    case 'stated':
      return <RangeCell range={amount.range} />
    case 'regular':
      return <span className="muted">{t('plan.regular')}</span>
    case 'unknown':
      return <RangeCell range={null} />
  }
}
