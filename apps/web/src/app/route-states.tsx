// What stands in a page's place: while it loads, when it fails, where there is none.
import { Link, useRouter } from '@tanstack/react-router'
import { useWords } from '../shared/i18n/use-words.ts'
import { Loading, Problem } from '../shared/ui/page-state.tsx'

export const RoutePending = () => <Loading />

export const RouteFailed = ({ error, reset }: { readonly error: unknown; readonly reset: () => void }) => {
  const router = useRouter()
  return (
    <div style={{ padding: 24, maxWidth: 640 }}>
      <Problem
        error={error}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </div>
  )
}

export const NotFound = () => {
  const { t } = useWords()
  return (
    <main className="page" style={{ padding: 40, maxWidth: 640 }}>
      <h1>{t('app.notFound')}</h1>
      <p className="muted">{t('app.notFoundHint')}</p>
      <p>
        <Link to="/ke-hoach" className="btn">
          {t('nav.plans')}
        </Link>
      </p>
    </main>
  )
}
