// "Chuỗi báo cáo": which data one report covers, whether it can be closed in time, and the way up from the units to the
// Government, each step with its day, its basis, and what is wrong with it.
import type { PlanPage } from '@tiendo/api/client'
import { reportWay, type BoardRow, type ReportingDuty, type ReportWay as Way, type WayStep } from '@tiendo/domain'
import { formatDate, formatDayMonth, keyName } from '@tiendo/text'
import { useState } from 'react'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import { Why } from '../../../shared/ui/why.tsx'
import { useWorkCalendar } from '../../../shared/timing/timing-sight.ts'
import { currentOf } from '../board/board-filter.ts'
import './report-way.css'

type Props = { readonly page: PlanPage; readonly row: BoardRow; readonly duty: ReportingDuty }

export const ReportWay = ({ page, row, duty }: Props) => {
  const { t, language } = useTimingWords()
  const calendar = useWorkCalendar()
  const { plan } = page
  const dated = row.occurrences.flatMap(({ occurrence }) => {
    const way = reportWay(duty, occurrence, plan, page.rows, calendar)
    return way === null ? [] : [{ key: occurrence.key, way }]
  })
  const now = currentOf(row)?.occurrence.key
  const [key, setKey] = useState(now ?? null)
  const at = dated.find((entry) => entry.key === key) ?? dated[0]
  if (at === undefined) return null
  const { steps } = at.way
  const monitor = plan.organisations.find(({ id }) => id === plan.monitor)?.name ?? null
  const names: Names = { units: row.leads.length === 0 || row.leads.length > 2 ? null : row.leads.map(({ name }) => name).join(', '), compiler: duty.to ?? monitor }
  return (
    <section className="report-way">
      <h3>{t('chain.title')}</h3>
      {dated.length < 2 ? null : (
        <label className="field report-way-period">
          <span className="visually-hidden">{t('chain.choose')}</span>
          <select className="input" value={at.key} onChange={(event) => setKey(event.currentTarget.value)}>
            {dated.map((entry) => (
              <option key={entry.key} value={entry.key}>
                {keyName(entry.key, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Covered way={at.way} />
      {steps.length === 0 ? null : (
        <ol className="report-steps">
          {steps.map((step) => (
            <Step key={step.from} step={step} names={names} />
          ))}
        </ol>
      )}
    </section>
  )
}

const Covered = ({ way: { period, gap, proposed } }: { readonly way: Way }) => {
  const { t, language } = useTimingWords()
  const cutOff = formatDate(period.to, language)
  return (
    <div className="report-covers">
      <p>
        {t('chain.covers', { from: formatDate(period.from, language), to: cutOff })} <span className="muted">· {t('chain.cutOff', { day: cutOff })}</span>
      </p>
      {gap.verdict === 'enough' ? (
        <p className="muted">{t('chain.enough', { count: gap.workingDays })}</p>
      ) : (
        <p className="report-wrong">
          <Glyph standing="dueSoon" size={10} /> {t(gap.verdict === 'tooShort' ? 'chain.tooShort' : 'chain.afterDue', { day: cutOff })}
          {proposed === null ? null : ` ${t('chain.proposal', { day: formatDate(proposed.period.to, language) })}`}
        </p>
      )}
    </div>
  )
}

type Names = { readonly units: string | null; readonly compiler: string | null }
const tones = { plan: 'green', decree: 'blue', proposed: 'amber' } as const

const Step = ({ step: { from, to, due, safe, basis, workingDays, warning, stated }, names }: { readonly step: WayStep; readonly names: Names }) => {
  const { t, language } = useTimingWords()
  const nameOf = (level: WayStep['from']): string => (level === 'units' || level === 'compiler' ? (names[level] ?? t(`chain.level_${level}`)) : t(`chain.level_${level}`))
  const words = due === null ? t('chain.noDay') : t('meaning.due', { day: formatDate(due, language) })
  return (
    <li data-basis={basis}>
      <p>
        <b>{nameOf(from)}</b> <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('chain.to')}</span> <b>{nameOf(to)}</b>
      </p>
      <p className="report-days">
        {stated === null ? (
          <span>{words}</span>
        ) : (
          <Why occurrence={stated} label={words}>
            {words}
          </Why>
        )}
        {safe === null || safe === due ? null : <span className="muted">{t('meaning.safe', { day: formatDayMonth(safe, language) })}</span>}
        <span className="badge" data-tone={tones[basis]} title={t(`chain.basisHint_${basis}`)}>
          {t(`chain.basis_${basis}`)}
        </span>
        {workingDays === null || workingDays < 0 ? null : <span className="faint">{t('chain.days', { count: workingDays })}</span>}
      </p>
      <p className="faint">{t(`chain.basisHint_${basis}`)}</p>
      {warning === null ? null : (
        <p className="report-wrong">
          <Glyph standing="dueSoon" size={10} /> {t(`chain.${warning}`)}
        </p>
      )}
    </li>
  )
}
