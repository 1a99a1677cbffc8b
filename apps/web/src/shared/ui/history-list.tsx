// What happened, newest first, each with its author.
import type { HistoryEntry } from '@tiendo/api/client'
import { eventSentence } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'
import { formatInstant } from '../lib/instant.ts'
import '../work/work.css'

export const HistoryList = ({ entries }: { readonly entries: readonly HistoryEntry[] }) => {
  const { t, language } = useWords()
  if (entries.length === 0) return <p className="muted">{t('plan.historyNone')}</p>
  return (
    <ol className="history-list">
      {entries.map((entry) => (
        <li key={entry.sequence}>
          <time dateTime={entry.at.toISOString()}>{formatInstant(entry.at, language)}</time>
          <span>{eventSentence(entry, language)}</span>
        </li>
      ))}
    </ol>
  )
}
