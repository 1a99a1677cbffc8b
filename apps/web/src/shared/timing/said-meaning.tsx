// What somebody who hears the page is told after they stop typing: the rules and the next days, in one breath.
import type { Timing } from '@tiendo/domain'
import { formatDate, timingSentence } from '@tiendo/text'
import { useEffect, useState } from 'react'
import { useTimingWords } from '../i18n/use-timing-words.ts'
import { isSaid, nextDays } from './next-days.ts'
import type { TimingSight } from './timing-sight.ts'

const PAUSE_MS = 700

export const SaidMeaning = ({ timing, sight }: { readonly timing: Timing; readonly sight: TimingSight }) => {
  const { t, language } = useTimingWords()
  const [said, setSaid] = useState('')
  useEffect(() => {
    const sentence = (): string => {
      if (timing.phrase.trim() === '') return ''
      if (!isSaid(timing)) return t('meaning.unknown')
      const rules = timingSentence(timing, language)
      const days = nextDays(timing, sight).shown.flatMap(({ due }) => (due === null ? [] : [formatDate(due, language)]))
      return days.length === 0 ? t('meaning.saidOnly', { rules }) : t('meaning.saidNext', { rules, days: days.join(', ') })
    }
    const timer = window.setTimeout(() => setSaid(sentence()), PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [language, sight, t, timing])
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}
