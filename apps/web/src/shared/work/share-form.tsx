// One of the four things people say about a share. Nothing typed is lost when it is refused or the network goes.
import { parseLocalDate, type WorkItem } from '@tiendo/domain'
import { useId, useState } from 'react'
import { failureOf, isConflict } from '../api/failure.ts'
import { useWords } from '../i18n/use-words.ts'
import { useKept } from '../lib/use-kept.ts'
import { useMe } from '../session/me.tsx'
import { FailureText } from '../ui/failure-text.tsx'
import { toast } from '../ui/toast.ts'
import { shareKey, shareOf } from './share.ts'
import { useWriteShare, type ShareCommand } from './use-write-share.ts'
import { DayInput } from '../ui/day-input.tsx'

export type ShareAction = ShareCommand['kind']
type Props = { readonly item: WorkItem; readonly action: ShareAction; readonly onDone: () => void; readonly onCancel: () => void }
type Wrong = 'percentWrong' | 'noteMissing' | 'dayMissing'

export const ShareForm = ({ item, action, onDone, onCancel }: Props) => {
  const { t } = useWords()
  const me = useMe()
  const share = shareOf(item)
  const key = `tiendo.form.${shareKey(share)}.${action}`
  const [note, setNote, forgetNote] = useKept(`${key}.note`, '')
  const [percent, setPercent, forgetPercent] = useKept(`${key}.percent`, item.state.percent === null ? '' : `${item.state.percent}`)
  const [finishedOn, setFinishedOn, forgetDay] = useKept(`${key}.day`, me.today)
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const said = useId()
  const write = useWriteShare(share, item.state.version, () => {
    forgetNote()
    forgetPercent()
    forgetDay()
    void toast(t('work.sent'))
    onDone()
  })

  const command = (): ShareCommand | Wrong => {
    const words = note.trim() === '' ? null : note.trim()
    switch (action) {
      case 'report': {
        const number = Number(percent.replace('%', '').trim())
        return percent.trim() === '' || !Number.isInteger(number) || number < 0 || number > 100 ? 'percentWrong' : { kind: 'report', percent: number, note: words }
      }
      case 'submit': {
        const day = parseLocalDate(finishedOn)
        return day.ok ? { kind: 'submit', finishedOn: day.value, note: words } : 'dayMissing'
      }
      case 'accept':
        return { kind: 'accept', note: words }
      case 'return':
        return words === null ? 'noteMissing' : { kind: 'return', note: words }
    }
  }

  const submit = (): void => {
    const made = command()
    if (typeof made === 'string') return setWrong(made)
    setWrong(null)
    write.mutate(made)
  }

  const sentence = wrong !== null ? t(`work.${wrong}`) : !write.isError ? null : isConflict(write.error) ? t('work.conflict') : <FailureText failure={failureOf(write.error)} />
  return (
    <form
      className="share-form"
      noValidate
      aria-label={t(`work.${action}`)}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {action === 'report' ? (
        <label className="field share-percent">
          <span>{t('work.percent')}</span>
          <input className="input" inputMode="numeric" autoFocus value={percent} aria-invalid={wrong === 'percentWrong'} aria-describedby={said} onChange={(event) => setPercent(event.currentTarget.value)} />
        </label>
      ) : null}
      {action === 'submit' ? (
        <label className="field share-percent">
          <span>{t('work.finishedOn')}</span>
          <DayInput max={me.today} autoFocus value={finishedOn} invalid={wrong === 'dayMissing'} describedBy={said} onValue={setFinishedOn} />
        </label>
      ) : null}
      <label className="field">
        <span>{action === 'return' ? t('work.returnNote') : t('work.noteOptional')}</span>
        <textarea className="input" rows={3} autoFocus={action === 'accept' || action === 'return'} value={note} aria-invalid={wrong === 'noteMissing'} aria-describedby={said} onChange={(event) => setNote(event.currentTarget.value)} />
      </label>
      <p id={said} className="error-text" role="alert">
        {sentence}
      </p>
      <div className="row">
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {write.isPending ? t('work.sending') : t(`work.${action}`)}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('app.cancel')}
        </button>
      </div>
    </form>
  )
}
