// What was decided about the days of some work since its plan was issued, oldest first: what, why, when.
import { unreachable, type TimingChange } from '@tiendo/domain'
import { formatDate, keyName } from '@tiendo/text'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import type { PlannedWork } from './decided.ts'
import './decided.css'

const useDecision = (): ((change: TimingChange) => string) => {
  const { t, language } = useTimingWords()
  return (change) => {
    switch (change.kind) {
      case 'all':
        return t('change.decidedAll', { phrase: change.timing.phrase })
      case 'following':
        return t('change.decidedFollowing', { period: keyName(change.key, language), phrase: change.timing.phrase })
      case 'one': {
        const period = keyName(change.key, language)
        return change.due === null ? t('change.decidedBack', { period }) : t('change.decidedOne', { period, day: formatDate(change.due, language) })
      }
      default:
        return unreachable(change)
    }
  }
}

export const Decisions = ({ work }: { readonly work: PlannedWork }) => {
  const { t, language } = useTimingWords()
  const say = useDecision()
  const changes = work.changes ?? []
  if (changes.length === 0) return null
  return (
    <section className="decisions">
      <h3>{t('change.decisions')}</h3>
      <ol>
        {changes.map((change, index) => (
          <li key={index}>
            <b>{say(change)}</b>
            <span className="muted">
              {change.reason} · {t('change.decidedOn', { day: formatDate(change.on, language) })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
