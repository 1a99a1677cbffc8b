// One task opened: who does it, every occurrence with its shares, and what may be done now.
import { Drawer } from '@mantine/core'
import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Drawer.css'
import type { BoardRow } from '@tiendo/domain'
import { useState } from 'react'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { useReturnFocus } from '../../../shared/lib/use-return-focus.ts'
import { Quote } from '../../../shared/ui/quote.tsx'
import { veil } from '../../../shared/ui/veil.ts'
import { currentOf } from '../board/board-filter.ts'
import { OccurrenceItem } from './occurrence-item.tsx'
import './drawer.css'

type Props = { readonly row: BoardRow; readonly chosen: string | null; readonly onClose: () => void }

export const WorkDrawer = ({ row, chosen, onClose }: Props) => {
  const { t } = useWords()
  useReturnFocus()
  const start = chosen ?? currentOf(row)?.occurrence.key ?? null
  const [open, setOpen] = useState<string | null>(start)
  const names = (units: readonly { readonly name: string }[]): string => units.map((unit) => unit.name).join(' · ')
  return (
    <Drawer.Root opened onClose={onClose} position="right" size="min(620px, 100vw)" classNames={{ content: 'sheet drawer', header: 'sheet-head', title: 'drawer-place' }}>
      <Drawer.Overlay {...veil} />
      <Drawer.Content>
        {/* The page has its banner already. */}
        <Drawer.Header role="none">
          <Drawer.Title>{[row.work.number, row.work.group].filter((part) => part !== null).join(' · ') || t('plan.tasks')}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('app.close')} />
        </Drawer.Header>
        <Drawer.Body>
      <div className="drawer-body">
        <h2 className="first-up">{row.work.title}</h2>
        <dl className="facts">
          <dt>{t('plan.lead')}</dt>
          <dd>{row.leads.length === 0 ? <span className="badge" data-tone="amber">{t('plan.noLead')}</span> : names(row.leads)}</dd>
          {row.coordinators.length === 0 ? null : (
            <>
              <dt>{t('plan.coordinators')}</dt>
              <dd>{names(row.coordinators)}</dd>
            </>
          )}
          {row.deliverable === null ? null : (
            <>
              <dt>{t('plan.deliverable')}</dt>
              <dd>{row.deliverable}</dd>
            </>
          )}
          <dt>{t('plan.quoted')}</dt>
          <dd>
            {row.work.phrase === '' ? <span className="muted">{t('plan.noPhrase')}</span> : <Quote>{row.work.phrase}</Quote>}
            {row.work.reviewed ? null : (
              <span className="badge" title={t('plan.unreviewedHint')}>
                {t('plan.unreviewed')}
              </span>
            )}
          </dd>
        </dl>
        <h3>
          {t('plan.occurrences')} <span className="muted">{row.occurrences.length}</span>
        </h3>
        <ol className="occurrences">
          {row.occurrences.map((entry) => {
            const id = `${entry.occurrence.rule}/${entry.occurrence.key}`
            return <OccurrenceItem key={id} entry={entry} isOpen={open === entry.occurrence.key} onToggle={() => setOpen(open === entry.occurrence.key ? null : entry.occurrence.key)} />
          })}
        </ol>
      </div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
