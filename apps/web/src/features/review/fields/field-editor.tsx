// Editing in place. The words as typed are kept on this device until they are saved; a timing phrase shows at once
// how it is understood.
import { useId } from 'react'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { useKept } from '../../../shared/lib/use-kept.ts'
import { editText, isLong } from '../model/edit-text.ts'
import type { ReviewField } from '../model/review-items.ts'
import { TimingMeaning, type TimingContext } from './timing-meaning.tsx'

type Props = {
  readonly draftId: string
  readonly field: ReviewField
  readonly label: string
  readonly start: string | null
  readonly context: TimingContext
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}

export const FieldEditor = ({ draftId, field, label, start, context, onSave, onCancel }: Props) => {
  const { t } = useWords()
  const [text, setText, forget] = useKept(`tiendo.draft.${draftId}.edit.${field.path}`, start ?? editText(field.shown))
  const hint = useId()
  const save = (): void => {
    forget()
    onSave(text.trim())
  }
  const shared = {
    className: 'input',
    value: text,
    autoFocus: true,
    'aria-label': label,
    'aria-describedby': hint,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setText(event.currentTarget.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Escape') {
        forget()
        onCancel()
      }
      if (event.key === 'Enter' && !event.shiftKey && (field.shown.kind !== 'list' || event.ctrlKey)) {
        event.preventDefault()
        save()
      }
    },
  }
  return (
    <form
      className="field-editor"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {isLong(field.shown) ? <textarea {...shared} rows={field.shown.kind === 'list' ? Math.max(2, text.split('\n').length) : 2} /> : <input {...shared} />}
      <div id={hint}>
        {field.shown.kind === 'years' || field.shown.kind === 'day' || field.shown.kind === 'signatory' || field.shown.kind === 'target' ? <p className="faint">{t(`review.as_${field.shown.kind}`)}</p> : null}
        {field.shown.kind === 'money' || field.shown.kind === 'line' ? <p className="faint">{t('review.as_money')}</p> : null}
        {field.shown.kind === 'list' ? <p className="faint">{t('review.onePerLine')} · Ctrl Enter</p> : null}
        {field.shown.kind === 'timing' ? text.trim() === '' ? <p className="faint">{t('review.as_timing')}</p> : <TimingMeaning timing={context.parse(text)} context={context} live /> : null}
      </div>
      <div className="row">
        <button type="submit" className="btn btn-primary">
          {t('app.save')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            forget()
            onCancel()
          }}
        >
          {t('app.cancel')}
        </button>
      </div>
    </form>
  )
}
