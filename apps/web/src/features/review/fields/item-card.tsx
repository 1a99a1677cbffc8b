// The item being looked at, with all its values, and what can be done with the whole of it.
import type { Answer, Answers, ReviewValue, ValuePath } from '@tiendo/domain'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import type { Choice } from '../model/choices.ts'
import { isUnread, type ReviewItem } from '../model/review-items.ts'
import type { ReviewCommand } from '../model/review-keys.ts'
import { FieldRow } from './field-row.tsx'
import { useItemName } from './item-name.ts'
import type { TimingContext } from './timing-meaning.tsx'
import './fields.css'

export type Focus = { readonly path: ValuePath; readonly editing: boolean; readonly byKey: boolean }

type Props = {
  readonly draftId: string
  /** Pictures of the pages can be shown. */
  readonly pictures: boolean
  readonly item: ReviewItem
  readonly answers: Answers
  readonly values: ReadonlyMap<ValuePath, ReviewValue>
  readonly choicesOf: (path: ValuePath) => readonly Choice[]
  /** Must be filled in before the plan can be published. */
  readonly missing: readonly ValuePath[]
  readonly focus: Focus
  readonly openCount: number
  readonly openAt: number
  readonly context: TimingContext
  readonly closed: boolean
  readonly onFocus: (focus: Focus) => void
  readonly onAnswer: (path: ValuePath, answer: Answer | null) => void
  readonly onChoose: (path: ValuePath, at: number) => void
  readonly onCommand: (kind: ItemCommand) => void
}

type ItemCommand = Extract<ReviewCommand['kind'], 'acceptItem' | 'split' | 'merge' | 'rejectItem' | 'source'>

const keysOf: Readonly<Record<ItemCommand, string>> = { acceptItem: 'Shift Enter', split: 'S', merge: 'M', rejectItem: 'Shift X', source: 'V' }

export const ItemCard = ({ draftId, pictures, item, answers, values, choicesOf, missing, focus, openCount, openAt, context, closed, onFocus, onAnswer, onChoose, onCommand }: Props) => {
  const { t: d } = useDeskWords()
  const nameOf = useItemName()
  const { path } = item
  const rejected = path !== null && answers.get(path)?.kind === 'reject'
  const looking = openCount > 0 && openAt > 0
  return (
    <section className="card item-card" data-looking={looking ? true : undefined} aria-label={nameOf(item)}>
      <header className="item-head">
        <h2>
          {nameOf(item)}
          {looking ? <span> · {d('review.lookAt', { at: openAt, of: openCount })}</span> : null}
        </h2>
        {closed ? null : (
          <p className="item-keys faint" aria-hidden="true">
            <kbd className="kbd">Tab</kbd> {d('review.next')} <kbd className="kbd">Enter</kbd> {d('review.accept')} <kbd className="kbd">E</kbd> {d('review.edit')}
          </p>
        )}
      </header>
      {rejected ? (
        <p className="row">
          <span className="muted">{d('review.rejectedItem')}</span>
          <button type="button" className="btn" onClick={() => onAnswer(path, null)}>
            {d('review.undo')}
          </button>
        </p>
      ) : (
        <>
          {item.fields.map((field) => (
            <FieldRow
              key={field.path}
              draftId={draftId}
              field={field}
              pictures={pictures}
              answer={answers.get(field.path)}
              value={values.get(field.path)}
              choices={choicesOf(field.path)}
              isMissing={missing.includes(field.path)}
              context={context}
              closed={closed}
              isCurrent={field.path === focus.path}
              isEditing={field.path === focus.path && focus.editing && !closed}
              takeFocus={focus.byKey ? focus : null}
              onPick={() => {
                if (field.path !== focus.path) onFocus({ path: field.path, editing: isUnread(field) && !answers.has(field.path), byKey: false })
              }}
              onEdit={(editing) => onFocus({ path: field.path, editing, byKey: true })}
              onAnswer={(answer) => onAnswer(field.path, answer)}
              onChoose={(at) => onChoose(field.path, at)}
            />
          ))}
          <ItemTools item={item} closed={closed} onCommand={onCommand} />
        </>
      )}
    </section>
  )
}

const ItemTools = ({ item, closed, onCommand }: Pick<Props, 'item' | 'closed' | 'onCommand'>) => {
  const { t } = useDeskWords()
  const commands: readonly ItemCommand[] = [
    ...(closed || item.fields.length < 2 ? [] : ['acceptItem' as const]),
    ...(closed || item.kind !== 'task' ? [] : (['split', 'merge'] as const)),
    ...(closed || item.path === null || item.fields.length < 2 ? [] : ['rejectItem' as const]),
  ]
  return (
    <p className="item-foot">
      <button type="button" className="btn btn-quiet item-to-source" onClick={() => onCommand('source')}>
        {t('desk.source')}
      </button>
      {commands.map((kind) => (
        <button key={kind} type="button" className="btn btn-quiet" aria-keyshortcuts={keysOf[kind].replace(' ', '+')} onClick={() => onCommand(kind)}>
          {t(`desk.${kind}`)}
          <kbd className="kbd" aria-hidden="true">
            {keysOf[kind]}
          </kbd>
        </button>
      ))}
    </p>
  )
}
