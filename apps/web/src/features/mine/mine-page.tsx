// "Việc của tôi": what needs my hand today, most urgent first; chips narrow it by where it stands.
import { byUrgency, type Standing, type WorkItem } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { useMe } from '../../shared/session/me.tsx'
import { StandingChips } from '../../shared/ui/standing-chips.tsx'
import { Empty, Loading, Problem } from '../../shared/ui/page-state.tsx'

import { WorkCard } from '../../shared/work/work-card.tsx'
import { shareKey, shareOf } from '../../shared/work/share.ts'

/** Where the same standing, the earlier day first; without a day last. */
const urgentFirst = (a: WorkItem, b: WorkItem): number =>
  byUrgency.indexOf(a.standing) - byUrgency.indexOf(b.standing) || (a.occurrence.due ?? '9999').localeCompare(b.occurrence.due ?? '9999')

export const MinePage = () => {
  const { t } = useWords()
  usePageTitle(t('work.title'))
  const me = useMe()
  const trpc = useTRPC()
  const mine = useQuery(trpc.work.mine.queryOptions())
  const [only, setOnly] = useState<Standing | null>(null)
  const items = [...(mine.data ?? [])].sort(urgentFirst)
  const shown = only === null ? items : items.filter((item) => item.standing === only)
  return (
    <div className="page">
      <div>
        <h1>{t('work.title')}</h1>
        <p className="muted">
          {me.organisation?.name ?? me.authority.name}
          {mine.data === undefined ? null : ` · ${t('work.count', { count: items.length })}`}
        </p>
      </div>
      {mine.isPending ? <Loading /> : null}
      {mine.isError ? <Problem error={mine.error} onRetry={() => void mine.refetch()} /> : null}
      {mine.data?.length === 0 ? (
        <Empty
          title={t('work.empty')}
          action={
            <Link to="/thoi-han" className="btn">
              {t('work.emptyHint')}
            </Link>
          }
        />
      ) : null}
      {items.length === 0 ? null : (
        <>
          <StandingChips items={items} only={only} onOnly={setOnly} />
          <ul className="work-list">
            {shown.map((item) => (
              <WorkCard key={shareKey(shareOf(item))} item={item} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
