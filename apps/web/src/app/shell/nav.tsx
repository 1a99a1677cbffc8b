// The four places. On the left on wide screens, along the bottom on a phone. Mine carries how many wait.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { Icon } from '../../shared/ui/icon.tsx'

export const Logo = ({ size = 22 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect x="2" y="2" width="28" height="28" rx="8" fill="#bfdbde" />
    <path d="M10 2h6v28h-6a8 8 0 0 1-8-8V10a8 8 0 0 1 8-8z" fill="#0b5d66" />
  </svg>
)

export const Nav = () => {
  const { t } = useWords()
  const trpc = useTRPC()
  const mine = useQuery(trpc.work.mine.queryOptions())
  const count = mine.data?.length ?? 0
  const entries = [
    { to: '/viec', icon: 'tasks', label: t('nav.mine'), short: t('nav.mineShort'), count },
    { to: '/ke-hoach', icon: 'plans', label: t('nav.plans'), short: t('nav.plans'), count: 0 },
    { to: '/ban-doc', icon: 'drafts', label: t('nav.drafts'), short: t('nav.drafts'), count: 0 },
    { to: '/thoi-han', icon: 'due', label: t('nav.due'), short: t('nav.due'), count: 0 },
  ] as const
  return (
    <nav className="nav no-print" aria-label={t('nav.label')}>
      <Link to="/viec" className="brand">
        <Logo />
        <span>{t('app.name')}</span>
      </Link>
      <ul>
        {entries.map((entry) => (
          <li key={entry.to}>
            <Link to={entry.to} className="nav-link" activeProps={{ className: 'nav-link active', 'aria-current': 'page' }}>
              <Icon name={entry.icon} />
              <span className="nav-long">{entry.label}</span>
              <span className="nav-short" aria-hidden="true">
                {entry.short}
              </span>
              {entry.count === 0 ? null : <span className="nav-count">{entry.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
