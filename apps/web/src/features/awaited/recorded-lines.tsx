// Which days were recorded, by which document, by whom and when.
import type { Awaited } from '@tiendo/domain'
import { formatDate } from '@tiendo/text'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { useMe } from '../../shared/session/me.tsx'
import { recordsOf } from './event-facts.ts'

/** More days than these are read at each task. */
const FEW = 3

export const RecordedLines = ({ awaited, names }: { readonly awaited: Awaited; readonly names: Readonly<Record<string, string>> }) => {
  const { t, language } = useAwaitedWords()
  const me = useMe()
  const records = recordsOf(awaited)
  return (
    <div className="recorded-lines">
      {records.slice(0, FEW).map(({ on, symbol, note, by, recordedOn }) => {
        const day = formatDate(recordedOn, language)
        const name = names[by]
        return (
          <p key={`${on}/${symbol ?? ''}/${by}/${recordedOn}`}>
            <b className="first-up">{t('awaited.recordedOn', { day: formatDate(on, language) })}</b>
            {symbol === null ? null : ` (${symbol})`}
            <span className="muted"> · {by === me.user.id ? t('awaited.recordedByYou', { day }) : name === undefined ? t('awaited.recordedBy', { day }) : t('awaited.recordedByName', { name, day })}</span>
            {note === null ? null : <span className="muted"> · “{note}”</span>}
          </p>
        )
      })}
      {records.length <= FEW ? null : <p className="muted">{t('awaited.othersToo')}</p>}
    </div>
  )
}
