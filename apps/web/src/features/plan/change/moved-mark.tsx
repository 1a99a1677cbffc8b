// Beside a day that people moved: a sign with words, and the day it had. A day keeps where it came from.
import type { BoardRow, Occurrence } from '@tiendo/domain'
import { formatDate } from '@tiendo/text'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { movedOf } from './decided.ts'
import './decided.css'

const Arrow = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
    <path d="M1 3v6M3.600 6H10.500M8 3.300 10.700 6 8 8.700" />
  </svg>
)

export const MovedMark = ({ occurrence }: { readonly occurrence: Occurrence }) => {
  const { t, language } = useTimingWords()
  const moved = movedOf(occurrence)
  if (moved === null) return null
  return (
    <span className="moved-mark" title={moved.reason}>
      <Arrow />
      <span>
        {moved.was === null ? (
          t('change.setByHand')
        ) : (
          <>
            {t('change.movedFrom')} <s>{formatDate(moved.was, language)}</s>
          </>
        )}
      </span>
    </span>
  )
}

/** On a row: the day in sight where it was moved, else how many of its other periods were. */
export const RowMovedMark = ({ row, now }: { readonly row: BoardRow; readonly now: Occurrence }) => {
  const { t } = useTimingWords()
  const count = row.occurrences.filter(({ occurrence }) => movedOf(occurrence) !== null).length
  if (count === 0 || movedOf(now) !== null) return <MovedMark occurrence={now} />
  return (
    <span className="moved-mark">
      <Arrow />
      <span>{t('change.movedPeriods', { count })}</span>
    </span>
  )
}
