// What looked like a task, a sum or a deadline and was not taken: listed, never dropped.
import type { Answer, Answers, Span, Untaken, ValuePath } from '@tiendo/domain'
import { untakenWhy } from '@tiendo/text'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { Quote } from '../../../shared/ui/quote.tsx'
import './panels.css'

type Props = {
  readonly untaken: readonly Untaken[]
  readonly answers: Answers
  readonly closed: boolean
  readonly onAnswer: (path: ValuePath, answer: Answer | null) => void
  readonly onPlace: (id: string, span: Span) => void
}

export const UntakenPanel = ({ untaken, answers, closed, onAnswer, onPlace }: Props) => {
  const { t, language } = useWords()
  return (
    <section className="card panel" aria-labelledby="untaken">
      <h2 id="untaken">
        {t('review.untaken')} <span className="muted">· {untaken.length}</span>
      </h2>
      {untaken.length === 0 ? <p className="muted">{t('review.untakenNone')}</p> : null}
      <ul>
        {untaken.map((entry, index) => {
          const path: ValuePath = `untaken.${index}`
          const answer = answers.get(path)
          return (
            <li key={index} className="untaken" data-answer={answer?.kind}>
              <p>
                <Quote>{entry.text}</Quote>
                <br />
                <span className="faint">{untakenWhy(entry.why, language)} · </span>
                <button type="button" className="link nowrap" onClick={() => onPlace(path, entry.span)}>
                  {entry.span.page === null ? t('review.line_at', { line: entry.span.line[0] }) : t('review.page_at', { page: entry.span.page })}
                </button>
              </p>
              {closed ? null : answer === undefined ? (
                <div className="row">
                  <button type="button" className="btn" onClick={() => onAnswer(path, { kind: 'accept' })}>
                    {t('review.addTask')}
                  </button>
                  <button type="button" className="btn btn-quiet" onClick={() => onAnswer(path, { kind: 'reject' })}>
                    {t('review.skip')}
                  </button>
                </div>
              ) : (
                <div className="row">
                  <span className="badge" data-tone={answer.kind === 'reject' ? 'grey' : 'green'}>
                    {answer.kind === 'reject' ? t('review.skipped') : t('review.added')}
                  </span>
                  <button type="button" className="btn btn-quiet" onClick={() => onAnswer(path, null)}>
                    {t('review.undo')}
                  </button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
