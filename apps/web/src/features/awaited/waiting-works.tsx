// The tasks that wait for one event: what each is, whose, what its rule says, and whether its clock runs already. With
// ticks where a person says for which of them an event came.
import type { Awaited, WaitingWork } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { formatDate, ruleSentence } from '@tiendo/text'
import { useState } from 'react'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { Glyph } from '../../shared/ui/glyph.tsx'
import { placeKey, placeOf, worksOf } from './event-facts.ts'

const PAGE = 30

export type Ticks = { readonly chosen: ReadonlySet<string>; readonly toggle: (key: string) => void }

export const WaitingWorks = ({ awaited, ticks }: { readonly awaited: Awaited; readonly ticks: Ticks | null }) => {
  const { t } = useAwaitedWords()
  const [limit, setLimit] = useState(PAGE)
  const works = worksOf(awaited)
  return (
    <>
      <ul className="waiting-works">
        {works.slice(0, limit).map((work) => (
          <Work key={placeKey(placeOf(work))} work={work} ticks={ticks} />
        ))}
      </ul>
      {works.length <= limit ? null : (
        <button type="button" className="btn" onClick={() => setLimit(limit + PAGE * 2)}>
          {t('awaited.more', { count: Math.min(PAGE * 2, works.length - limit) })}
        </button>
      )}
    </>
  )
}

const Work = ({ work: waiting, ticks }: { readonly work: WaitingWork; readonly ticks: Ticks | null }) => {
  const { t, language } = useAwaitedWords()
  const { work, plan, rule, sharers, recorded } = waiting
  const key = placeKey(placeOf(waiting))
  const units = sharers.map(({ name }) => name).filter((name) => name !== '')
  const place = [plan.number ?? plan.title, work.number].filter((part) => part !== null && part !== '').join(', ')
  return (
    <li>
      {ticks === null ? null : <input type="checkbox" aria-label={work.title} checked={ticks.chosen.has(key)} onChange={() => ticks.toggle(key)} />}
      <div>
        <Link className="waiting-title first-up" to="/ke-hoach/$planId" params={{ planId: work.planId }} search={{ work: work.id }}>
          {work.title}
        </Link>
        <p className="muted">
          {place} · {units.length === 0 ? t('awaited.noUnit') : units.length > 3 ? t('awaited.unitCount', { count: units.length }) : units.join(', ')}
        </p>
        <p className="waiting-rule">{ruleSentence(rule, language)}</p>
      </div>
      {recorded === null ? (
        <span className="badge" data-tone="grey">
          <Glyph standing="waitingEvent" />
          {t('awaited.waits')}
        </span>
      ) : (
        <span className="badge" data-tone="green">
          <Glyph standing="doneOnTime" />
          {t('awaited.recordedOn', { day: formatDate(recorded.on, language) })}
        </span>
      )}
    </li>
  )
}
