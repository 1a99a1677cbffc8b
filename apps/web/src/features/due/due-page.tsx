// "Thời hạn": every deadline of the authority in four groups, the most urgent first.
import { dueReport, type WorkItem } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { fold } from '../../shared/lib/fold.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { useMe } from '../../shared/session/me.tsx'
import { Empty, Loading, Problem } from '../../shared/ui/page-state.tsx'
import { DueGroup } from './due-group.tsx'
import './due.css'

const groupNames = ['overdue', 'dueSoon', 'later', 'waiting'] as const

const textOf = (item: WorkItem): string => `${item.work.title} ${item.organisation.name} ${item.plan.number ?? ''} ${item.work.group ?? ''}`

type Props = { readonly query: string; readonly onQuery: (query: string) => void }

export const DuePage = ({ query, onQuery }: Props) => {
  const { t } = useWords()
  usePageTitle(t('due.title'))
  const me = useMe()
  const trpc = useTRPC()
  const due = useQuery(trpc.work.due.queryOptions({}))
  const sought = useDeferredValue(query)
  const folded = useMemo(() => (due.data ?? []).map((item) => ({ item, text: fold(textOf(item)) })), [due.data])
  const groups = useMemo(() => {
    const words = fold(sought).split(/\s+/).filter((word) => word !== '')
    const found = folded.filter(({ text }) => words.every((word) => text.includes(word))).map(({ item }) => item)
    const report = dueReport(found, { asOf: me.today, until: null })
    return groupNames.map((name) => ({ name, items: report[name] }))
  }, [folded, me.today, sought])
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('due.title')}</h1>
          <p className="muted">{t('due.lead')}</p>
        </div>
        <input className="input due-filter no-print" type="search" placeholder={t('due.filter')} aria-label={t('due.filter')} value={query} onChange={(event) => onQuery(event.currentTarget.value)} />
      </div>
      {due.isPending ? <Loading /> : null}
      {due.isError ? <Problem error={due.error} onRetry={() => void due.refetch()} /> : null}
      {due.data?.length === 0 ? <Empty title={t('due.empty')} hint={t('plans.emptyHint')} /> : null}
      {due.data === undefined || due.data.length === 0
        ? null
        : groups.map(({ name, items }) => <DueGroup key={name} title={t(`due.${name}`)} items={items} />)}
    </div>
  )
}
