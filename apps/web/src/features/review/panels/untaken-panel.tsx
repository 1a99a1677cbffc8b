// What looked like a task, a sum or a deadline and was not taken: listed, never dropped. Each is a stop of its own for
// the keys: Enter takes it up, I with its people and time, X leaves it out, U goes back.
import type { Answer, SourceFinder, SourceSelection, Span, Untaken, ValuePath } from '@tiendo/domain'
import { untakenWhy } from '@tiendo/text'
import { useRef, useState } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { Quote } from '../../../shared/ui/quote.tsx'
import type { Review } from '../model/use-review.ts'
import './panels.css'

type Props = {
  readonly review: Review
  readonly finder: SourceFinder
  readonly closed: boolean
  readonly onPlace: (id: string, span: Span) => void
  /** Come to by key: the source shows where it stands. */
  readonly onSee: (id: string, span: Span) => void
  readonly onBegin: (selection: SourceSelection | null, untaken: number) => void
  readonly onLeave: () => void
}

/** Where it stands, as a row to begin from. */
const selectionOf = ({ partsOf }: SourceFinder, page: Review['page'], { span, text }: Untaken): SourceSelection | null => {
  const [part] = partsOf(span)
  if (part === undefined) return null
  const block = page.source.blocks[part.block]
  const row = block?.kind === 'table' ? block.rows.findIndex(({ cells }) => part.cell !== null && cells.includes(part.cell)) : null
  const line = { block: part.block, row }
  return { from: line, to: line, words: block?.kind === 'paragraph' ? text : null }
}

export const UntakenPanel = ({ review, finder, closed, onPlace, onSee, onBegin, onLeave }: Props) => {
  const { t: d } = useDeskWords()
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const { page, standing, give } = review
  const { untaken } = page.draft
  /** Taken up by hand, with its people and time. */
  const inRows = new Set(
    page.reshapes.flatMap(({ reshape, withdrawn }) => (withdrawn || reshape.kind !== 'add' || reshape.row.span === null ? [] : [reshape.row.span.line[0]])),
  )
  const answer = (index: number, given: Answer | null): void => give([[`untaken.${index}`, given]])
  const focusOn = (index: number): void => {
    const held = Math.min(untaken.length - 1, Math.max(0, index))
    setAt(held)
    list.current?.querySelector<HTMLElement>(`[data-path="untaken.${held}"]`)?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const { target } = event
    if (!(target instanceof HTMLElement) || !target.matches('[data-path]') || event.ctrlKey || event.metaKey || event.altKey) return
    const entry = untaken[at]
    if (entry === undefined) return
    switch (event.key) {
      case 'ArrowDown':
      case 'j':
        focusOn(at + 1)
        break
      case 'ArrowUp':
      case 'k':
        focusOn(at - 1)
        break
      case 'Escape':
        onLeave()
        break
      case 'v':
        onPlace(`untaken.${at}`, entry.span)
        break
      case 'Enter':
        if (closed) return
        answer(at, { kind: 'accept' })
        focusOn(at + 1)
        break
      case 'x':
      case 'Delete':
        if (closed) return
        answer(at, { kind: 'reject' })
        focusOn(at + 1)
        break
      case 'u':
        if (closed) return
        answer(at, null)
        break
      case 'i':
        if (closed) return
        onBegin(selectionOf(finder, page, entry), at)
        break
      default:
        return
    }
    event.preventDefault()
  }
  return (
    <section className="card panel" aria-labelledby="untaken">
      <h2 id="untaken">
        {d('review.untaken')} <span className="muted">· {untaken.length}</span>
      </h2>
      {untaken.length === 0 ? <p className="muted">{d('review.untakenNone')}</p> : null}
      {/* Keys for whichever of the texts has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} onKeyDown={onKeyDown}>
        {untaken.map((entry, index) => {
          const path: ValuePath = `untaken.${index}`
          const said = standing.answers.get(path)
          const byHand = said?.kind === 'reject' && inRows.has(entry.span.line[0])
          return (
            <li key={index}>
              {/* A stop of its own on the reviewer's way. */}
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
              <div
                className="untaken"
                role="group"
                aria-label={`${d('desk.untakenAt', { at: index + 1, of: untaken.length })}: ${entry.text}`}
                data-answer={byHand ? 'accept' : said?.kind}
                data-path={path}
                data-untaken={index === at ? true : undefined}
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={index === at ? 0 : -1}
                onFocus={(event) => {
                  setAt(index)
                  if (event.target === event.currentTarget) onSee(path, entry.span)
                }}
              >
                <p>
                  <Quote>{entry.text}</Quote>
                  <br />
                  <Why entry={entry} onPlace={() => onPlace(path, entry.span)} />
                </p>
                {closed ? null : said === undefined ? (
                  <div className="row">
                    <button type="button" tabIndex={-1} className="btn" onClick={() => answer(index, { kind: 'accept' })}>
                      {d('review.addTask')}
                    </button>
                    <button type="button" tabIndex={-1} className="btn" onClick={() => onBegin(selectionOf(finder, page, entry), index)}>
                      {d('desk.addWith')}
                    </button>
                    <button type="button" tabIndex={-1} className="btn btn-quiet" onClick={() => answer(index, { kind: 'reject' })}>
                      {d('review.skip')}
                    </button>
                  </div>
                ) : (
                  <div className="row">
                    <span className="badge" data-tone={said.kind === 'reject' && !byHand ? 'grey' : 'green'}>
                      {byHand ? d('desk.addedByHand') : said.kind === 'reject' ? d('review.skipped') : d('review.added')}
                    </span>
                    <button type="button" tabIndex={-1} className="btn btn-quiet" onClick={() => answer(index, null)}>
                      {d('review.undo')}
                    </button>
                  </div>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Why = ({ entry, onPlace }: { readonly entry: Untaken; readonly onPlace: () => void }) => {
  const { t, language } = useWords()
  return (
    <>
      <span className="faint">{untakenWhy(entry.why, language)} · </span>
      <button type="button" tabIndex={-1} className="link nowrap" onClick={onPlace}>
        {entry.span.page === null ? t('review.line_at', { line: entry.span.line[0] }) : t('review.page_at', { page: entry.span.page })}
      </button>
    </>
  )
}
