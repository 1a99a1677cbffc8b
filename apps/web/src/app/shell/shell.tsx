// The frame of every page: where to go on the left, who and when above, the page itself in the middle.
import { Outlet, useRouteContext } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { ImportArea } from '../../features/import/import-area.tsx'
import { useWords } from '../../shared/i18n/use-words.ts'
import { MeProvider } from '../../shared/session/me.tsx'
import { Header } from './header.tsx'
import { LiveBar } from './live-bar.tsx'
import { Nav } from './nav.tsx'
import { NetBar } from './net-bar.tsx'
import { useShellKeys } from './shell-keys.ts'
import { useFreshMe } from './use-fresh-me.ts'
import './shell.css'

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })))
const KeysHelp = lazy(() => import('./keys-help.tsx').then((module) => ({ default: module.KeysHelp })))

export const Shell = () => {
  const me = useFreshMe(useRouteContext({ from: '/shell' }).me)
  const { t } = useWords()
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  useShellKeys(setOpen)
  return (
    <MeProvider value={me}>
      <ImportArea>
        <a className="skip" href="#main">
          {t('app.skip')}
        </a>
        <div className="shell">
          <Nav />
          <div className="shell-body">
            <Header onSearch={() => setOpen('palette')} onKeys={() => setOpen('keys')} />
            <NetBar />
            <LiveBar />
            <main id="main" tabIndex={-1} className="shell-main">
              <Outlet />
            </main>
          </div>
        </div>
        <Suspense fallback={null}>
          {open === 'palette' ? <Palette onClose={() => setOpen(null)} /> : null}
          {open === 'keys' ? <KeysHelp onClose={() => setOpen(null)} /> : null}
        </Suspense>
      </ImportArea>
    </MeProvider>
  )
}
