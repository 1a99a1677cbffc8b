// Ctrl-K: pages, plans, tasks; found without tone marks too.
import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useViewChoices } from '../../features/due/saved/use-view-choices.ts'
import { useReturnFocus } from '../../shared/lib/use-return-focus.ts'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { ranked } from '../../shared/lib/fold.ts'
import { veil } from '../../shared/ui/veil.ts'

type Entry = { readonly id: string; readonly label: string; readonly hint: string; readonly go: () => void }
const LIMIT = 8

const [store, { open, close }] = createSpotlight()

export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  useReturnFocus()
  const { t } = useWords()
  const trpc = useTRPC()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const plans = useQuery(trpc.plans.list.queryOptions())
  const work = useQuery(trpc.work.due.queryOptions({}))
  const views = useViewChoices()

  // Mounted when asked for; open from then on until it closes itself.
  useEffect(() => {
    open()
    return close
  }, [])

  const groups = useMemo(() => {
    const pages: readonly Entry[] = [
      { id: 'page-mine', label: t('nav.mine'), hint: 'g v', go: () => void navigate({ to: '/viec' }) },
      { id: 'page-plans', label: t('nav.plans'), hint: 'g k', go: () => void navigate({ to: '/ke-hoach' }) },
      { id: 'page-drafts', label: t('nav.drafts'), hint: 'g b', go: () => void navigate({ to: '/ban-doc' }) },
      { id: 'page-due', label: t('nav.due'), hint: 'g t', go: () => void navigate({ to: '/thoi-han' }) },
      { id: 'page-awaited', label: t('nav.awaited'), hint: 'g s', go: () => void navigate({ to: '/su-kien' }) },
      { id: 'page-money', label: t('nav.money'), hint: 'g p', go: () => void navigate({ to: '/kinh-phi' }) },
      { id: 'page-calendar', label: t('nav.calendar'), hint: 'g l', go: () => void navigate({ to: '/lich-lam-viec' }) },
    ]
    const viewEntries = views.map(({ id, name, search }): Entry => ({ id: `view-${id}`, label: name, hint: t('nav.due'), go: () => void navigate({ to: '/thoi-han', search }) }))
    const planEntries: readonly Entry[] = (plans.data ?? []).map((plan) => ({
      id: `plan-${plan.id}`,
      label: plan.title,
      hint: plan.number ?? t('plans.unnumbered'),
      go: () => void navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id } }),
    }))
    const works = new Map((work.data ?? []).map((item) => [`${item.plan.id}/${item.work.id}`, item]))
    const taskEntries: readonly Entry[] = [...works].map(([id, item]) => ({
      id: `work-${id}`,
      label: item.work.title,
      hint: [item.plan.number, item.work.number].filter((part) => part !== null).join(' · '),
      go: () => void navigate({ to: '/ke-hoach/$planId', params: { planId: item.plan.id }, search: { work: item.work.id } }),
    }))
    const found = (entries: readonly Entry[]) => ranked(entries, query, (entry) => `${entry.label} ${entry.hint}`).slice(0, LIMIT)
    return [
      { label: t('palette.pages'), entries: found(pages) },
      { label: t('palette.views'), entries: found(viewEntries) },
      { label: t('palette.plans'), entries: found(planEntries) },
      { label: t('palette.tasks'), entries: query.trim() === '' ? [] : found(taskEntries) },
    ].filter((group) => group.entries.length > 0)
  }, [navigate, plans.data, query, t, views, work.data])

  return (
    <Spotlight.Root store={store} query={query} onQueryChange={setQuery} onSpotlightClose={onClose} shortcut={null} attributes={{ content: { 'aria-label': t('palette.title') } }} overlayProps={veil} withinPortal maxHeight={480} scrollable classNames={{ content: 'sheet' }}>
      <Spotlight.Search placeholder={t('palette.placeholder')} aria-label={t('app.search')} />
      <Spotlight.ActionsList>
        {groups.length === 0 ? <Spotlight.Empty>{t('palette.empty')}</Spotlight.Empty> : null}
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.entries.map((entry) => (
              <Spotlight.Action
                key={entry.id}
                className="palette-action"
                label={entry.label}
                description={entry.hint}
                onClick={() => {
                  onClose()
                  entry.go()
                }}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
