// Editing in place. The words as typed are kept on this device until they are saved; a timing has its own editor, which
// shows at once how it is understood.
import { lazy, Suspense, useId } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { caretAtEnd } from '../../../shared/lib/caret-at-end.ts'
import { useKept } from '../../../shared/lib/use-kept.ts'
import { Loading } from '../../../shared/ui/page-state.tsx'
import { editText, isLong } from '../model/edit-text.ts'
import { isUnread, type ReviewField } from '../model/review-items.ts'
import type { TimingContext } from './timing-meaning.tsx'

const RuleEditor = lazy(() => import('../../../shared/timing/rule-editor.tsx').then((module) => ({ default: module.RuleEditor })))

type Props = {
  readonly draftId: string
  readonly field: ReviewField
  readonly label: string
  readonly start: string | null
  readonly context: TimingContext
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}

/** Before a printed "/KH-UBND" goes the number. */
const caretBeforeSymbol = (input: HTMLInputElement | HTMLTextAreaElement | null): void => {
  if (input?.value.startsWith('/') === true) input.setSelectionRange(0, 0)
  else caretAtEnd(input)
}

/** Of what was written by hand, the part that is printed. */
const startOf = (field: ReviewField): string => (isUnread(field) ? (field.alternatives[0] ?? '') : editText(field.shown))

export const FieldEditor = ({ draftId, field, label, start, context, onSave, onCancel }: Props) => {
  const { t } = useWords()
  const { t: d } = useDeskWords()
  const [text, setText, forget] = useKept(`tiendo.draft.${draftId}.edit.${field.path}`, start ?? startOf(field))
  const hint = useId()
  const save = (): void => {
    forget()
    onSave(text.trim())
  }
  const cancel = (): void => {
    forget()
    onCancel()
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') cancel()
    if (event.key === 'Enter' && !event.shiftKey && (field.shown.kind !== 'list' || event.ctrlKey)) {
      event.preventDefault()
      save()
    }
  }
  const shared = {
    className: 'input',
    value: text,
    autoFocus: true,
    ref: isUnread(field) ? caretBeforeSymbol : caretAtEnd,
    'aria-label': label,
    'aria-describedby': hint,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setText(event.currentTarget.value),
    onKeyDown,
  }
  const isTiming = field.shown.kind === 'timing'
  return (
    <form
      className="field-editor"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {isTiming ? (
        <Suspense fallback={<Loading />}>
          <RuleEditor label={label} value={text} onChange={setText} sight={context} autoFocus onKeyDown={onKeyDown} />
        </Suspense>
      ) : isLong(field.shown) ? (
        <textarea {...shared} rows={field.shown.kind === 'list' ? Math.max(2, text.split('\n').length) : 2} />
      ) : (
        <input {...shared} />
      )}
      <div id={hint}>
        {isUnread(field) && field.shown.kind !== 'day' ? <p className="faint">{d(field.path === 'document.number' ? 'scan.asHand_number' : 'scan.asHand')}</p> : null}
        {field.shown.kind === 'years' || field.shown.kind === 'day' || field.shown.kind === 'signatory' || field.shown.kind === 'target' ? <p className="faint">{d(`review.as_${field.shown.kind}`)}</p> : null}
        {field.shown.kind === 'money' || field.shown.kind === 'line' ? <p className="faint">{d('review.as_money')}</p> : null}
        {field.shown.kind === 'list' ? <p className="faint">{d('review.onePerLine')} · Ctrl Enter</p> : null}
      </div>
      <div className="row">
        <button type="submit" className="btn btn-primary">
          {t('app.save')}
        </button>
        <button type="button" className="btn" onClick={cancel}>
          {t('app.cancel')}
        </button>
      </div>
    </form>
  )
}
