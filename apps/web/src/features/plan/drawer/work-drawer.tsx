// One task opened: who does it, every occurrence with its shares, and what may be done now. Moving a day takes the
// drawer's place until it is saved or left; what was open comes back as it was.
import { Drawer } from '@mantine/core'
import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Drawer.css'
import type { PlanPage } from '@tiendo/api/client'
import type { BoardRow } from '@tiendo/domain'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { useReturnFocus } from '../../../shared/lib/use-return-focus.ts'
import { Loading } from '../../../shared/ui/page-state.tsx'
import { veil } from '../../../shared/ui/veil.ts'
import { currentOf } from '../board/board-filter.ts'
import type { Scope } from '../change/change-form.tsx'
import type { PlannedWork } from '../change/decided.ts'
import { Decisions } from '../change/decisions.tsx'
import { OccurrenceItem } from './occurrence-item.tsx'
import { ReportWay } from './report-way.tsx'
import { WorkFacts } from './work-facts.tsx'
import '../../../shared/ui/dialog.css'
import './drawer.css'

const ChangeForm = lazy(() => import('../change/change-form.tsx').then((module) => ({ default: module.ChangeForm })))

type Props = { readonly page: PlanPage; readonly row: BoardRow; readonly work: PlannedWork; readonly chosen: string | null; readonly onClose: () => void }
type Moving = { readonly key: string; readonly scope: Scope }

export const WorkDrawer = ({ page, row, work, chosen, onClose }: Props) => {
  const { t } = useWords()
  const { t: timing } = useTimingWords()
  useReturnFocus()
  const start = chosen ?? currentOf(row)?.occurrence.key ?? null
  const [open, setOpen] = useState<string | null>(start)
  const [moving, setMoving] = useState<Moving | null>(null)
  const opener = useRef<Element | null>(null)
  const mayMove = page.may.changeDays
  const move = (next: Moving): void => {
    opener.current = document.activeElement
    setMoving(next)
  }
  const back = (): void => {
    setMoving(null)
    window.requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
    })
  }
  return (
    <Drawer.Root opened onClose={moving === null ? onClose : back} position="right" size="min(620px, 100vw)" classNames={{ content: 'sheet drawer', header: 'sheet-head', title: 'drawer-place' }}>
      <Drawer.Overlay {...veil} />
      <Drawer.Content>
        {/* The page has its banner already. */}
        <Drawer.Header role="none">
          <Drawer.Title>{[row.work.number, row.work.group].filter((part) => part !== null).join(' · ') || t(row.work.kind === 'duty' ? 'plan.duties' : 'plan.tasks')}</Drawer.Title>
          <Drawer.CloseButton aria-label={moving === null ? t('app.close') : timing('change.back_to')} />
        </Drawer.Header>
        <Drawer.Body>
          <div className="drawer-body">
            <h2 className="first-up">{row.work.title}</h2>
            {moving === null ? null : (
              <>
                <h3 className="drawer-face" tabIndex={-1} ref={focusOnce}>
                  {timing('change.title')}
                </h3>
                <Suspense fallback={<Loading />}>
                  <ChangeForm page={page} row={row} work={work} startKey={moving.key} startScope={moving.scope} onDone={back} onCancel={back} />
                </Suspense>
              </>
            )}
            <div className="drawer-face" hidden={moving !== null}>
              <WorkFacts row={row} work={work} />
              <Decisions work={work} />
              {'lead' in work ? null : <ReportWay page={page} row={row} duty={work} />}
              <div className="occurrences-head">
                <h3>
                  {t('plan.occurrences')} <span className="muted">{row.occurrences.length}</span>
                </h3>
                {mayMove && start !== null && row.occurrences.length > 1 ? (
                  <button type="button" className="btn btn-quiet" onClick={() => move({ key: start, scope: 'all' })}>
                    {timing('change.moveAll')}
                  </button>
                ) : null}
              </div>
              <ol className="occurrences">
                {row.occurrences.map((entry) => {
                  const { key, rule } = entry.occurrence
                  return (
                    <OccurrenceItem
                      key={`${rule}/${key}`}
                      entry={entry}
                      isOpen={open === key}
                      onToggle={() => setOpen(open === key ? null : key)}
                      onMove={mayMove ? () => move({ key, scope: 'one' }) : null}
                    />
                  )
                })}
              </ol>
            </div>
          </div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

/** The new face of the drawer is read from its heading on. */
const focusOnce = (heading: HTMLElement | null): void => heading?.focus()
