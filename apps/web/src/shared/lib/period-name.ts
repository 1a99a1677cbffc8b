// The name of an occurrence's period, where it says more than its due day does.
import { isLocalDate, type Occurrence } from '@tiendo/domain'
import { keyName, type Language } from '@tiendo/text'

/** Null for a single day: "trước ngày 01/10" is named by the day it must not reach, which would mislead beside 30/09. */
export const periodName = ({ key }: Occurrence, language: Language): string | null => (isLocalDate(key) ? null : keyName(key, language))

/** Beside the phrase and the due day, only what comes again needs its period said: "hằng năm" … "năm 2026". */
export const periodOfMany = (occurrence: Occurrence, language: Language): string | null =>
  occurrence.because.some((reason) => reason.kind === 'rule' && reason.rule.kind === 'every') ? periodName(occurrence, language) : null
