// What happened, newest first, each with its author.
import type { HistoryEntry } from '@tiendo/api/client'
import { eventSentence } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'
import { formatInstant } from '../lib/instant.ts'
import '../work/work.css'

type Props = {
  readonly entries: readonly HistoryEntry[]
  /** What an entry is about, where the list holds many things. */
  readonly about?: (entry: HistoryEntry) => string | null
}

export const HistoryList = ({ entries, about }: Props) => {
  const { t, language } = useWords()
  if (entries.length === 0) return <p className="muted">{t('plan.historyNone')}</p>
  return (
    <ol className="history-list">
      {entries.map((entry) => (
        <li key={entry.sequence}>
          <time dateTime={entry.at.toISOString()}>{formatInstant(entry.at, language)}</time>
          <span>
            {eventSentence(entry, language)}
            <About words={about?.(entry) ?? null} />
          </span>
        </li>
      ))}
    </ol>
  )
}

const About = ({ words }: { readonly words: string | null }) => (words === null ? null : <span className="muted history-about">{words}</span>)
