// The item being looked at, with all its values; keys move, accept, edit and reject.
import type { Answer, Answers, ReviewValue, ValuePath } from '@tiendo/domain'
import { useWords } from '../../../shared/i18n/use-words.ts'
import type { ReviewItem } from '../model/review-items.ts'
import { FieldRow } from './field-row.tsx'
import { useItemName } from './item-name.ts'
import type { TimingContext } from './timing-meaning.tsx'
import './fields.css'

export type Focus = { readonly path: ValuePath; readonly editing: boolean; readonly byKey: boolean }

type Props = {
  readonly draftId: string
  readonly item: ReviewItem
  readonly answers: Answers
  readonly values: ReadonlyMap<ValuePath, ReviewValue>
  /** Must be filled in before the plan can be published. */
  readonly missing: readonly ValuePath[]
  readonly focus: Focus
  readonly openCount: number
  readonly openAt: number
  readonly context: TimingContext
  readonly closed: boolean
  readonly onFocus: (focus: Focus) => void
  readonly onAnswer: (path: ValuePath, answer: Answer | null) => void
  readonly onKey: (event: React.KeyboardEvent) => void
}

export const ItemCard = ({ draftId, item, answers, values, missing, focus, openCount, openAt, context, closed, onFocus, onAnswer, onKey }: Props) => {
  const { t } = useWords()
  const nameOf = useItemName()
  const { path } = item
  const rejected = path !== null && answers.get(path)?.kind === 'reject'
  const looking = openCount > 0 && openAt > 0
  return (
    // The keys of a reviewer, for whichever value inside has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="card item-card" data-looking={looking ? true : undefined} aria-label={nameOf(item)} onKeyDown={onKey}>
      <header className="item-head">
        <h2>
          {nameOf(item)}
          {looking ? <span> · {t('review.lookAt', { at: openAt, of: openCount })}</span> : null}
        </h2>
        {closed ? null : (
          <p className="item-keys faint" aria-hidden="true">
            <kbd className="kbd">Tab</kbd> {t('review.next')} <kbd className="kbd">Enter</kbd> {t('review.accept')} <kbd className="kbd">E</kbd> {t('review.edit')}
          </p>
        )}
      </header>
      {rejected ? (
        <p className="row">
          <span className="muted">{t('review.rejectedItem')}</span>
          <button type="button" className="btn" onClick={() => onAnswer(path, null)}>
            {t('review.undo')}
          </button>
        </p>
      ) : (
        <>
          {item.fields.map((field) => (
            <FieldRow
              key={field.path}
              draftId={draftId}
              field={field}
              answer={answers.get(field.path)}
              value={values.get(field.path)}
              isMissing={missing.includes(field.path)}
              context={context}
              closed={closed}
              isCurrent={field.path === focus.path}
              isEditing={field.path === focus.path && focus.editing && !closed}
              takeFocus={focus.byKey ? focus : null}
              onPick={() => {
                if (field.path !== focus.path) onFocus({ path: field.path, editing: false, byKey: false })
              }}
              onEdit={(editing) => onFocus({ path: field.path, editing, byKey: true })}
              onAnswer={(answer) => onAnswer(field.path, answer)}
            />
          ))}
          {path === null || closed || item.fields.length < 2 ? null : (
            <p className="item-foot">
              <button type="button" className="btn btn-quiet" onClick={() => onAnswer(path, { kind: 'reject' })}>
                {t('review.rejectItem')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
}
