// The places. On the left on wide screens; along the bottom on a phone, where the rest wait under "Thêm". Mine carries
// how many need a hand, events how many are still waited for.
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { Icon, type IconName } from '../../shared/ui/icon.tsx'

export const Logo = ({ size = 22 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect x="2" y="2" width="28" height="28" rx="8" fill="#bfdbde" />
    <path d="M10 2h6v28h-6a8 8 0 0 1-8-8V10a8 8 0 0 1 8-8z" fill="#0b5d66" />
  </svg>
)

type Place = {
  readonly to: '/viec' | '/ke-hoach' | '/ban-doc' | '/thoi-han' | '/su-kien' | '/kinh-phi' | '/lich-lam-viec'
  readonly icon: IconName
  readonly label: string
  readonly short?: string
  readonly count?: number
  /** Colour says that it needs a hand. */
  readonly calm?: boolean
}

const Entry = ({ place }: { readonly place: Place }) => {
  const { to, icon, label, short = label, count = 0, calm = false } = place
  return (
    <li>
      <Link to={to} className="nav-link" activeProps={{ className: 'nav-link active', 'aria-current': 'page' }}>
        <Icon name={icon} />
        <span className="nav-long">{label}</span>
        <span className="nav-short" aria-hidden="true">
          {short}
        </span>
        {count === 0 ? null : <span className={calm ? 'nav-count nav-calm' : 'nav-count'}>{count}</span>}
      </Link>
    </li>
  )
}

export const Nav = () => {
  const { t } = useWords()
  const trpc = useTRPC()
  const mine = useQuery(trpc.work.mine.queryOptions())
  // Asked for after what the page itself is about.
  const awaited = useQuery({ ...trpc.awaited.list.queryOptions(), enabled: mine.data !== undefined })
  const places: readonly Place[] = [
    { to: '/viec', icon: 'tasks', label: t('nav.mine'), short: t('nav.mineShort'), count: mine.data?.length ?? 0 },
    { to: '/ke-hoach', icon: 'plans', label: t('nav.plans') },
    { to: '/ban-doc', icon: 'drafts', label: t('nav.drafts') },
    { to: '/thoi-han', icon: 'due', label: t('nav.due') },
  ]
  const more: readonly Place[] = [
    { to: '/su-kien', icon: 'waiting', label: t('nav.awaited'), count: awaited.data?.events.filter(({ waiting }) => waiting > 0).length ?? 0, calm: true },
    { to: '/kinh-phi', icon: 'money', label: t('nav.money') },
    { to: '/lich-lam-viec', icon: 'calendar', label: t('nav.calendar') },
  ]
  return (
    <nav className="nav no-print" aria-label={t('nav.label')}>
      <Link to="/viec" className="brand">
        <Logo />
        <span>{t('app.name')}</span>
      </Link>
      <ul>
        {places.map((place) => (
          <Entry key={place.to} place={place} />
        ))}
        <More places={more} />
      </ul>
    </nav>
  )
}

/** Shown in line on wide screens. On a phone a button opens them; going anywhere, Escape and a touch elsewhere close. */
const More = ({ places }: { readonly places: readonly Place[] }) => {
  const { t } = useWords()
  const { pathname } = useLocation()
  // Where it was opened: another place is another page.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const isOpen = openAt === pathname
  const item = useRef<HTMLLIElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isHere = places.some(({ to }) => pathname.startsWith(to))
  useEffect(() => {
    if (!isOpen) return
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && item.current?.contains(target) === false) setOpenAt(null)
    }
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      setOpenAt(null)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [isOpen])
  return (
    <li ref={item} className="nav-more" data-open={isOpen}>
      <button ref={button} type="button" className={isHere ? 'nav-link active' : 'nav-link'} aria-expanded={isOpen} onClick={() => setOpenAt(isOpen ? null : pathname)}>
        <Icon name="more" />
        <span>{t('nav.more')}</span>
      </button>
      <ul>
        {places.map((place) => (
          <Entry key={place.to} place={place} />
        ))}
      </ul>
    </li>
  )
}
