// Above the source: pages or text, which page, how large, and adding what was missed.
import { useId, useState } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'

type View = 'pages' | 'text'
type Props = {
  /** Null where the source has no pictures of its pages. */
  readonly view: View | null
  readonly zoom: number
  readonly page: number
  readonly pages: number
  readonly mayAdd: boolean
  readonly isSelected: boolean
  readonly onView: (view: View) => void
  readonly onZoom: (zoom: number) => void
  readonly onPage: (page: number) => void
  readonly onAdd: () => void
}

const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const

export const zoomed = (zoom: number, key: string): number => {
  const at = STEPS.findIndex((step) => step >= zoom)
  return key === '0' ? 1 : (STEPS[Math.min(STEPS.length - 1, Math.max(0, at + (key === '+' ? 1 : -1)))] ?? 1)
}

export const SourceTools = ({ view, zoom, page, pages, mayAdd, isSelected, onView, onZoom, onPage, onAdd }: Props) => {
  const { t } = useDeskWords()
  return (
    <div className="source-tools no-print" role="group" aria-label={t('desk.sourceTools')}>
      {view === null ? null : (
        <span className="switch">
          <button type="button" className="btn" aria-pressed={view === 'pages'} onClick={() => onView('pages')}>
            {t('desk.pages')}
          </button>
          <button type="button" className="btn" aria-pressed={view === 'text'} onClick={() => onView('text')}>
            {t('desk.text')}
          </button>
        </span>
      )}
      {view === 'pages' ? <PageBox key={page} page={page} pages={pages} onPage={onPage} /> : null}
      <span className="switch">
        <button type="button" className="btn" aria-label={t('desk.smaller')} disabled={zoom <= 0.5} onClick={() => onZoom(zoomed(zoom, '-'))}>
          {'−'}
        </button>
        <button type="button" className="btn" aria-label={t('desk.larger')} disabled={zoom >= 3} onClick={() => onZoom(zoomed(zoom, '+'))}>
          {'+'}
        </button>
      </span>
      {mayAdd ? (
        <button type="button" className={isSelected ? 'btn btn-primary source-add' : 'btn source-add'} aria-keyshortcuts="I" onMouseDown={(event) => event.preventDefault()} onClick={onAdd}>
          {isSelected ? t('desk.addSelected') : t('desk.addRow')}
        </button>
      ) : null}
    </div>
  )
}

const PageBox = ({ page, pages, onPage }: { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void }) => {
  const { t } = useDeskWords()
  const [typed, setTyped] = useState(`${page}`)
  const id = useId()
  const go = (): void => {
    const number = Number(typed)
    if (Number.isInteger(number) && number >= 1 && number <= pages) onPage(number)
    else setTyped(`${page}`)
  }
  return (
    <form
      className="page-box"
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <label htmlFor={id}>{t('desk.page')}</label>
      <input id={id} className="input" inputMode="numeric" value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} onBlur={go} />
      <span className="muted">/ {pages}</span>
    </form>
  )
}
