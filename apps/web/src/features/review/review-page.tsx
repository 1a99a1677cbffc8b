// Review: the source on the left, what was read on the right. Loads the draft, then hands over.
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import { Loading, Problem } from '../../shared/ui/page-state.tsx'
import { ReviewDesk } from './review-desk.tsx'

type Props = { readonly draftId: string; readonly finding?: string | null; readonly onPublished: (planId: string) => void; readonly onDiscarded: () => void }

export const ReviewPage = ({ draftId, finding = null, onPublished, onDiscarded }: Props) => {
  const trpc = useTRPC()
  const page = useQuery(trpc.drafts.get.queryOptions({ draftId }))
  const { t: d } = useDeskWords()
  usePageTitle(`${d('review.title')} · ${page.data?.draft.document.number.value ?? page.data?.draft.source.name ?? ''}`)
  if (page.isError) return <Problem error={page.error} onRetry={() => void page.refetch()} />
  if (page.data === undefined) return <Loading />
  return <ReviewDesk key={draftId} page={page.data} finding={finding} onPublished={onPublished} onDiscarded={onDiscarded} />
}
