// What a day holds, in full: each work with where it stands, its day and why, and who shares it.
import type { WorkOccurrence } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { standingShort } from '@tiendo/text'
import { useState } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { StatusBadge } from '../../../shared/ui/status-badge.tsx'
import { DueDay } from '../../../shared/work/due-day.tsx'

const PAGE = 40

type Props = { readonly works: readonly WorkOccurrence[]; readonly label: string }

export const DayWorks = ({ works, label }: Props) => {
  const plain = useWords()
  const [limit, setLimit] = useState(PAGE)
  if (works.length === 0) return null
  return (
    <>
      <ul className="day-works" aria-label={label}>
        {works.slice(0, limit).map((work) => (
          <DayWork key={`${work.work.planId}/${work.work.id}/${work.occurrence.key}`} work={work} />
        ))}
      </ul>
      {works.length <= limit ? null : (
        <button type="button" className="btn" onClick={() => setLimit(limit + PAGE)}>
          {plain.t('due.showMore', { count: Math.min(PAGE, works.length - limit) })}
        </button>
      )}
    </>
  )
}

const DayWork = ({ work: { work, plan, occurrence, standing, items } }: { readonly work: WorkOccurrence }) => {
  const { t, language } = useDueWords()
  const [first] = items
  const units = items.length === 1 && first !== undefined && first.organisation.name !== '' ? first.organisation.name : items.length > 1 ? t('due.units', { count: items.length }) : null
  return (
    <li>
      <StatusBadge standing={standing} words={standingShort(standing, language)} />
      <div>
        <Link className="day-work-title first-up" to="/ke-hoach/$planId" params={{ planId: plan.id }} search={{ work: work.id, key: occurrence.key }}>
          {work.title}
        </Link>
        <p className="muted" title={items.map(({ organisation }) => organisation.name).join('\n')}>
          {[units, plan.number ?? plan.title].filter((part) => part !== null).join(' · ')} · <DueDay occurrence={occurrence} />
        </p>
      </div>
    </li>
  )
}
