// One value: its name, what was read, how sure the reading is, and what the reviewer said.
import { parseTiming, type Answer, type ReviewValue } from '@tiendo/domain'
import { answerWord, confidenceWord, doubtSentence } from '@tiendo/text'
import { useEffect, useRef } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import type { Choice } from '../model/choices.ts'
import { isBlank, isUnread, type ReviewField } from '../model/review-items.ts'
import { Cutout } from './cutout.tsx'
import { CollectiveMembers } from './collective-members.tsx'
import { FieldChoices } from './field-choices.tsx'
import { FieldEditor } from './field-editor.tsx'
import { fieldName } from './field-name.ts'
import { ProposedValue } from './proposed-value.tsx'
import { ShownValue } from './shown-value.tsx'
import type { TimingContext } from './timing-meaning.tsx'

type Props = {
  readonly draftId: string
  readonly field: ReviewField
  /** Pictures of the pages can be shown. */
  readonly pictures: boolean
  readonly answer: Answer | undefined
  /** As the domain sees it now; undefined for what it does not walk through. */
  readonly value: ReviewValue | undefined
  readonly choices: readonly Choice[]
  /** Must be filled in before the plan can be published. */
  readonly isMissing: boolean
  readonly context: TimingContext
  readonly isCurrent: boolean
  readonly isEditing: boolean
  readonly closed: boolean
  /** The move that focus follows: one of its own for each time the reviewer comes by key or from a list. */
  readonly takeFocus: object | null
  readonly onPick: () => void
  readonly onEdit: (editing: boolean) => void
  readonly onAnswer: (answer: Answer | null) => void
  readonly onChoose: (at: number) => void
}

const tones = { sure: 'green', likely: 'olive', doubtful: 'amber' } as const

type BadgeProps = { readonly field: ReviewField; readonly answer: Answer | undefined; readonly wrong: 'toFill' | 'toMend' | null }

const Badge = ({ field, answer, wrong }: BadgeProps) => {
  const { t: d, language } = useDeskWords()
  if (wrong !== null)
    return (
      <span className="badge" data-tone="amber">
        <Glyph standing="dueSoon" size={9} />
        {d(`review.${wrong}`)}
      </span>
    )
  if (answer !== undefined) {
    const tone = answer.kind === 'reject' ? 'grey' : 'green'
    return (
      <span className="badge" data-tone={tone}>
        <Glyph standing={answer.kind === 'reject' ? 'waived' : 'doneOnTime'} size={9} />
        {answerWord(answer.kind, language)}
      </span>
    )
  }
  if (isBlank(field) && field.confidence !== 'doubtful')
    return (
      <span className="badge">
        <Glyph standing="waived" size={9} />
        {d('review.blank')}
      </span>
    )
  return (
    <span className="badge" data-tone={tones[field.confidence]}>
      <Glyph standing={field.confidence === 'sure' ? 'doneOnTime' : field.confidence === 'likely' ? 'withinTime' : 'dueSoon'} size={9} />
      {confidenceWord(field.confidence, language)}
    </span>
  )
}

export const FieldRow = ({ draftId, field, pictures, answer, value, choices, isMissing, context, isCurrent, isEditing, closed, takeFocus, onPick, onEdit, onAnswer, onChoose }: Props) => {
  const { t: d, language } = useDeskWords()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isCurrent && takeFocus !== null && !isEditing) row.current?.focus({ preventScroll: false })
  }, [isCurrent, isEditing, takeFocus])
  const name = fieldName(field, language)
  const edited = answer?.kind === 'edit' ? answer.text : null
  // Why it is not sure is said where somebody should look, and elsewhere to those who come by.
  const doubt = answer === undefined && (value?.needsAnswer === true || isCurrent) ? field.doubt : null
  return (
    // A stop on the reviewer's way: keys are handled once, by the card; the tools inside are buttons.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={row}
      className="field-row"
      role="group"
      aria-label={name ?? (field.shown.kind === 'line' ? field.shown.line.label : d('review.values'))}
      aria-current={isCurrent ? 'true' : undefined}
      data-look={isMissing || value?.needsAnswer === true || choices[0]?.kind === 'theirs' ? true : undefined}
      data-rejected={answer?.kind === 'reject' && !isEditing ? true : undefined}
      data-path={field.path}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isCurrent) onPick()
      }}
      onClick={onPick}
    >
      {name === null ? null : <span className="field-name">{name}</span>}
      <div className="field-value" data-wide={name === null ? true : undefined}>
        {pictures && field.place !== null ? <Cutout draftId={draftId} place={field.place} name={name ?? ''} /> : null}
        {isEditing ? (
          <FieldEditor draftId={draftId} field={field} label={name ?? d('review.edit')} start={edited} context={context} onSave={(text) => onAnswer({ kind: 'edit', text })} onCancel={() => onEdit(false)} />
        ) : (
          <>
            <div className="field-shown" data-doubt={answer === undefined ? (field.doubt ?? undefined) : undefined}>{edited === null ? <AsRead field={field} answered={answer !== undefined} context={context} /> : <EditedValue field={field} text={edited} understood={value?.understood !== false} context={context} />}</div>
            {doubt === null ? null : <p className="field-doubt">{doubtSentence(doubt, language)}</p>}
            {isCurrent && !closed && field.shown.kind === 'list' && answer === undefined && field.path.startsWith('tasks.') ? (
              <CollectiveMembers names={field.shown.names} day={context.issuedOn ?? context.today} onChoose={(text) => onAnswer({ kind: 'edit', text })} />
            ) : null}
            {closed ? null : <FieldChoices choices={choices} isCurrent={isCurrent} onChoose={onChoose} />}
            {value?.understood === false ? <p className="error-text">{d('review.wordsNotUnderstood')}</p> : null}
            {isCurrent && !closed ? (
              <span className="field-tools row">
                {answer === undefined && !isUnread(field) ? (
                  <button type="button" tabIndex={-1} className="btn" onClick={() => onAnswer({ kind: 'accept' })}>
                    {d(field.doubt === 'repaired' ? 'scan.acceptProposed' : 'review.accept')}
                  </button>
                ) : null}
                <button type="button" tabIndex={-1} className="btn" onClick={() => onEdit(true)}>
                  {d('review.edit')}
                </button>
                {answer === undefined ? (
                  <button type="button" tabIndex={-1} className="btn btn-quiet" onClick={() => onAnswer({ kind: 'reject' })}>
                    {d('review.reject')}
                  </button>
                ) : (
                  <button type="button" tabIndex={-1} className="btn btn-quiet" onClick={() => onAnswer(null)}>
                    {d('review.undo')}
                  </button>
                )}
              </span>
            ) : null}
          </>
        )}
      </div>
      <Badge field={field} answer={answer} wrong={value?.understood === false ? 'toMend' : isMissing ? 'toFill' : null} />
    </div>
  )
}

type AsReadProps = { readonly field: ReviewField; readonly answered: boolean; readonly context: TimingContext }

const AsRead = ({ field, answered, context }: AsReadProps) => {
  const { t } = useDeskWords()
  const { doubt, span, shown } = field
  if (isUnread(field) && !answered) return <span className="faint">{t('scan.toEnter')}</span>
  return doubt === 'repaired' && span !== null && !answered ? <ProposedValue shown={shown} quote={span.quote} context={context} /> : <ShownValue shown={shown} context={context} />
}

type EditedProps = { readonly field: ReviewField; readonly text: string; readonly understood: boolean; readonly context: TimingContext }

const EditedValue = ({ field, text, understood, context }: EditedProps) => {
  const { t: d } = useDeskWords()
  return (
    <>
      {field.shown.kind === 'timing' && understood && text !== '' ? <ShownValue shown={{ kind: 'timing', timing: parseTiming(text, { years: context.years }) }} context={context} /> : <span style={{ whiteSpace: 'pre-line' }}>{text === '' ? '—' : text}</span>}
      <span className="faint field-was">
        {d('review.asRead')}: {field.span === null ? d('review.noSource') : <q className="quote">{field.span.quote}</q>}
      </span>
    </>
  )
}
