import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { ReviewPage } from '../../features/review/review-page.tsx'

export const ReviewRoute = () => {
  const { draftId } = useParams({ from: '/shell/ban-doc/$draftId' })
  const { finding } = useSearch({ from: '/shell/ban-doc/$draftId' })
  const navigate = useNavigate()
  return (
    <ReviewPage
      draftId={draftId}
      finding={finding ?? null}
      onPublished={(planId) => void navigate({ to: '/ke-hoach/$planId', params: { planId } })}
      onDiscarded={() => void navigate({ to: '/ban-doc' })}
    />
  )
}
