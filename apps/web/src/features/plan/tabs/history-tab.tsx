import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../../shared/api/trpc.ts'
import { HistoryList } from '../../../shared/ui/history-list.tsx'
import { Loading, Problem } from '../../../shared/ui/page-state.tsx'

/** Everything that happened to a plan and its shares. */
export const HistoryTab = ({ planId }: { readonly planId: string }) => {
  const trpc = useTRPC()
  const history = useQuery(trpc.plans.history.queryOptions({ planId }))
  if (history.isError) return <Problem error={history.error} onRetry={() => void history.refetch()} />
  if (history.data === undefined) return <Loading />
  return (
    <section className="card">
      <HistoryList entries={history.data} />
    </section>
  )
}
