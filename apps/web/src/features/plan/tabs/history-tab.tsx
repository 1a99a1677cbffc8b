import { isLocalDate, type BoardRow } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { capitalised, keyName, type Language } from '@tiendo/text'
import { useTRPC } from '../../../shared/api/trpc.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { HistoryList } from '../../../shared/ui/history-list.tsx'
import { Loading, Problem } from '../../../shared/ui/page-state.tsx'

/** Streams of shares: `share/<planId>/<workId>/<key>/<organisationId>`. */
const aboutShare = (stream: string, rows: readonly BoardRow[], language: Language): string | null => {
  const [kind, , workId, key = ''] = stream.split('/')
  const row = kind === 'share' ? rows.find((entry) => entry.work.id === workId) : undefined
  if (row === undefined) return null
  return [row.work.number, capitalised(row.work.title), isLocalDate(key) ? null : keyName(key, language)].filter((part) => part !== null).join(' · ')
}

/** Everything that happened to a plan and its shares. */
export const HistoryTab = ({ planId, rows }: { readonly planId: string; readonly rows: readonly BoardRow[] }) => {
  const { language } = useWords()
  const trpc = useTRPC()
  const history = useQuery(trpc.plans.history.queryOptions({ planId }))
  if (history.isError) return <Problem error={history.error} onRetry={() => void history.refetch()} />
  if (history.data === undefined) return <Loading />
  return (
    <section className="card">
      <HistoryList entries={history.data} about={({ stream }) => aboutShare(stream, rows, language)} />
    </section>
  )
}
