// One group of deadlines as a table; long ones show more when asked, so that the page stays light.
import type { WorkItem } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { formatCount, standingSentence } from '@tiendo/text'
import { useState } from 'react'
import { useWords } from '../../shared/i18n/use-words.ts'
import { periodOfMany } from '../../shared/lib/period-name.ts'
import { Quote } from '../../shared/ui/quote.tsx'
import { StatusBadge } from '../../shared/ui/status-badge.tsx'
import { DueDay } from '../../shared/work/due-day.tsx'
import { shareKey, shareOf } from '../../shared/work/share.ts'

const PAGE = 60

type Props = { readonly title: string; readonly items: readonly WorkItem[] }

export const DueGroup = ({ title, items }: Props) => {
  const { t, language } = useWords()
  const [limit, setLimit] = useState(PAGE)
  return (
    <details className="card due-group" open>
      <summary>
        <h2>
          {title} <span className="muted">{formatCount(items.length, language)}</span>
        </h2>
      </summary>
      {items.length === 0 ? (
        <p className="muted due-none">{t('due.none')}</p>
      ) : (
        <table className="due-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('due.when')}</th>
              <th scope="col">{t('due.what')}</th>
              <th scope="col">{t('due.who')}</th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, limit).map((item) => (
              <DueRow key={shareKey(shareOf(item))} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {items.length <= limit ? null : (
        <button type="button" className="btn no-print" onClick={() => setLimit(limit + PAGE * 2)}>
          {t('due.showMore', { count: Math.min(PAGE * 2, items.length - limit) })}
        </button>
      )}
    </details>
  )
}

const DueRow = ({ item }: { readonly item: WorkItem }) => {
  const { t, language } = useWords()
  const period = periodOfMany(item.occurrence, language)
  return (
    <tr>
      <td className="due-when">
        <StatusBadge standing={item.standing} words={standingSentence(item, language)} />
        <div>
          <DueDay occurrence={item.occurrence} />
        </div>
      </td>
      <td>
        <Link className="due-title first-up" to="/ke-hoach/$planId" params={{ planId: item.plan.id }} search={{ work: item.work.id, key: item.occurrence.key }}>
          {item.work.title}
        </Link>
        <div className="muted">
          {item.plan.number ?? item.plan.title}{period === null ? null : ` · ${period}`}
          {item.work.reviewed ? null : <span className="badge">{t('plan.unreviewed')}</span>}
        </div>
        {item.work.phrase === '' ? null : <Quote>{item.work.phrase}</Quote>}
      </td>
      <td className="due-who">{item.organisation.name}</td>
    </tr>
  )
}
