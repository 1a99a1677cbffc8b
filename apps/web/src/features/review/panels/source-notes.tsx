// What the file has to say of itself, and what stands at the edge of its pages: quietly, with what it means.
import type { SourceNote, Span } from '@tiendo/domain'
import { sourceNoteSentence } from '@tiendo/text'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import './panels.css'

type Props = { readonly notes: readonly SourceNote[]; readonly margins: readonly string[]; readonly onPlace: (id: string, span: Span) => void }

const pagesOf = (note: SourceNote): readonly number[] => ('pages' in note ? note.pages : [])

export const SourceNotes = ({ notes, margins, onPlace }: Props) => {
  const { t, language } = useDeskWords()
  if (notes.length === 0 && margins.length === 0) return null
  return (
    <section className="source-notes" aria-label={t('desk.notes')}>
      {notes.map((note) => {
        const [page] = pagesOf(note)
        return (
          <p key={note.kind} className="alert" data-tone="note">
            {sourceNoteSentence(note, language)}{' '}
            {page === undefined ? null : (
              <button type="button" className="link nowrap" onClick={() => onPlace(`page-${page}`, { page, line: [0, 0], cell: null, quote: '' })}>
                {t('desk.openPage', { page })}
              </button>
            )}
          </p>
        )
      })}
      {margins.length === 0 ? null : (
        <details className="margins">
          <summary className="muted">{t('desk.margins', { count: margins.length })}</summary>
          <ul>
            {margins.map((margin, index) => (
              <li key={index} className="quote">
                {margin}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
