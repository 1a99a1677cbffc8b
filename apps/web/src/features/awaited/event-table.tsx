// A table of events; long ones show more when asked.
import type { Awaited } from '@tiendo/domain'
import { formatCount } from '@tiendo/text'
import { useState } from 'react'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { EventRow, type EventAct } from './event-row.tsx'

const PAGE = 40

export type OpenEvent = { readonly id: string; readonly act: EventAct | null } | null

type Props = {
  readonly title: string
  readonly events: readonly Awaited[]
  readonly isWaiting: boolean
  readonly open: OpenEvent
  readonly mayRecord: boolean
  /** Who recorded, by id. */
  readonly names: Readonly<Record<string, string>>
  readonly onOpen: (open: OpenEvent) => void
}

export const EventTable = ({ title, events, isWaiting, open, mayRecord, names, onOpen }: Props) => {
  const { t, language } = useAwaitedWords()
  const [limit, setLimit] = useState(PAGE)
  return (
    <section className="card event-card">
      <h2>
        {title} <span className="muted">{formatCount(events.length, language)}</span>
      </h2>
      <table className="events">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('awaited.event')}</th>
            <th scope="col">{isWaiting ? t('awaited.works') : t('awaited.tasks')}</th>
            {isWaiting ? (
              <>
                <th scope="col">{t('awaited.since')}</th>
                <th scope="col">{t('awaited.days')}</th>
              </>
            ) : null}
            <th scope="col">{t('awaited.units')}</th>
            {mayRecord ? (
              <th scope="col" className="no-print">
                <span className="visually-hidden">{t('awaited.record')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        {events.slice(0, limit).map((awaited) => {
          const isOpen = open?.id === awaited.id
          return (
            <EventRow
              key={awaited.id}
              awaited={awaited}
              isOpen={isOpen}
              act={isOpen ? open.act : null}
              mayRecord={mayRecord}
              names={names}
              onToggle={() => onOpen(isOpen ? null : { id: awaited.id, act: null })}
              onAct={(act) => onOpen({ id: awaited.id, act })}
            />
          )
        })}
      </table>
      {events.length <= limit ? null : (
        <button type="button" className="btn no-print" onClick={() => setLimit(limit + PAGE * 2)}>
          {t('awaited.more', { count: Math.min(PAGE * 2, events.length - limit) })}
        </button>
      )}
    </section>
  )
}
