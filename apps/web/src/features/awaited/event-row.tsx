// One event of the register: what, how many wait, since when, for how long, whose; opened, its tasks and what may be done.
import type { Awaited } from '@tiendo/domain'
import { formatDate } from '@tiendo/text'
import { useId } from 'react'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { EventName } from './event-name.tsx'
import { recordsOf, unitsOf, worksOf } from './event-facts.ts'
import { RecordForm } from './record-form.tsx'
import { RecordedLines } from './recorded-lines.tsx'
import { WaitingWorks } from './waiting-works.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

export type EventAct = 'record' | 'withdraw'

type Props = {
  readonly awaited: Awaited
  readonly isOpen: boolean
  readonly act: EventAct | null
  readonly mayRecord: boolean
  readonly names: Readonly<Record<string, string>>
  readonly onToggle: () => void
  readonly onAct: (act: EventAct | null) => void
}

export const EventRow = ({ awaited, isOpen, act, mayRecord, names, onToggle, onAct }: Props) => {
  const { t, language } = useAwaitedWords()
  const detail = useId()
  const { since, days, waiting } = awaited
  const all = worksOf(awaited).length
  const units = unitsOf(awaited)
  const recorded = recordsOf(awaited)
  return (
    <tbody className="event" data-open={isOpen}>
      <tr>
        <th scope="row">
          <button type="button" className="event-name" aria-expanded={isOpen} aria-controls={detail} onClick={onToggle}>
            <EventName awaited={awaited} />
          </button>
          {recorded.length === 0 ? null : <RecordedLines awaited={awaited} names={names} />}
        </th>
        <td data-label={waiting === 0 ? t('awaited.tasks') : t('awaited.works')}>{recorded.length === 0 || waiting === 0 ? t('awaited.taskCount', { count: all }) : t('awaited.partly', { waiting, all })}</td>
        {waiting === 0 ? null : (
          <>
            <td data-label={t('awaited.since')} className="nowrap">
              {since === null ? <span className="muted">{t('awaited.sinceUnknown')}</span> : formatDate(since, language)}
            </td>
            <td data-label={t('awaited.days')} className="nowrap">
              {days === null ? null : t('awaited.dayCount', { count: days })}
            </td>
          </>
        )}
        <td data-label={t('awaited.units')}>
          {units.length === 0 ? <span className="muted">{t('awaited.noUnit')}</span> : units.length > 2 ? <span title={units.join('\n')}>{t('awaited.unitCount', { count: units.length })}</span> : units.join(', ')}
        </td>
        {mayRecord ? (
          <td className="event-do no-print">
            <button type="button" className="btn" aria-expanded={act === 'record'} onClick={() => onAct(act === 'record' ? null : 'record')}>
              {waiting === 0 ? t('awaited.correct') : t('awaited.record')}
            </button>
            {recorded.length === 0 ? null : (
              <button type="button" className="btn btn-quiet" aria-expanded={act === 'withdraw'} onClick={() => onAct(act === 'withdraw' ? null : 'withdraw')}>
                {t('awaited.withdraw')}
              </button>
            )}
          </td>
        ) : null}
      </tr>
      {isOpen ? (
        <tr id={detail} className="event-detail">
          <td colSpan={6}>
            {act === 'record' ? <RecordForm awaited={awaited} onClose={() => onAct(null)} /> : null}
            {act === 'withdraw' ? <WithdrawForm awaited={awaited} onClose={() => onAct(null)} /> : null}
            {act === null ? <WaitingWorks awaited={awaited} ticks={null} /> : null}
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}
