// A period of the address in words: "Quý sau", "quý IV/2026".
import { isRelativePeriod } from '@tiendo/domain'
import { capitalised, keyName } from '@tiendo/text'
import { useDueWords } from '../../shared/i18n/use-due-words.ts'

export const usePeriodWords = (): ((period: string) => string) => {
  const { t, language } = useDueWords()
  return (period) => (isRelativePeriod(period) ? t(`due.${period}`) : capitalised(keyName(period, language)))
}
