// Every version of the calendar: who made it, when, why, by which steps.
import type { CalendarVersion } from '@tiendo/api/client'
import { calendarChangeSentence } from '@tiendo/text'
import { useState } from 'react'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { formatInstant } from '../../../shared/lib/instant.ts'

/** Steps shown of one version before the rest is asked for. */
const FEW = 6

export const VersionsList = ({ versions }: { readonly versions: readonly CalendarVersion[] }) => {
  const { t, language } = useCalendarWords()
  return (
    <section className="card">
      <h2>{t('calendar.versions')}</h2>
      <ol className="cal-versions">
        {versions.map((version) => (
          <li key={version.version}>
            <p>
              <b>{version.version}</b> <time dateTime={version.at.toISOString()}>{formatInstant(version.at, language)}</time>
              <span className="muted"> · {version.byName ?? t('calendar.formerUser')}</span>
            </p>
            {version.reason === '' ? null : <p>“{version.reason}”</p>}
            <Changes version={version} />
          </li>
        ))}
        <li className="muted">{t('calendar.firstVersion')}</li>
      </ol>
    </section>
  )
}

const Changes = ({ version }: { readonly version: CalendarVersion }) => {
  const { t, language } = useCalendarWords()
  const [limit, setLimit] = useState(FEW)
  const { changes } = version
  return (
    <>
      <ul>
        {changes.slice(0, limit).map((change, index) => (
          <li key={index}>{calendarChangeSentence(change, language)}</li>
        ))}
      </ul>
      {changes.length <= limit ? null : (
        <button type="button" className="link" onClick={() => setLimit(changes.length)}>
          {t('calendar.more', { count: changes.length - limit })}
        </button>
      )}
    </>
  )
}
