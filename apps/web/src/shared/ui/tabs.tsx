// Tabs as WAI-ARIA has them: arrows move, the panel is named by its tab.
import { formatCount } from '@tiendo/text'
import { useId, useRef } from 'react'
import { useWords } from '../i18n/use-words.ts'
import './tabs.css'

type Tab<Id extends string> = { readonly id: Id; readonly label: string; readonly count: number | null }
type Props<Id extends string> = {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** Stands at the other end of the row. */
  readonly aside?: React.ReactNode
  readonly children: React.ReactNode
}

export const Tabs = <Id extends string>({ label, tabs, chosen, onChoose, aside, children }: Props<Id>) => {
  const { language } = useWords()
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: React.KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === chosen)
    const next = event.key === 'ArrowRight' ? at + 1 : event.key === 'ArrowLeft' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : null
    if (next === null) return
    const tab = tabs[(next + tabs.length) % tabs.length]
    if (tab === undefined) return
    event.preventDefault()
    onChoose(tab.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus()
  }
  return (
    <>
      <div className="tabs-row no-print">
      <div className="tabs" role="tablist" tabIndex={-1} aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
            {tab.count === null ? null : <span> {formatCount(tab.count, language)}</span>}
          </button>
        ))}
      </div>
      {aside}
      </div>
      <div className="stack" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${chosen}`}>
        {children}
      </div>
    </>
  )
}
