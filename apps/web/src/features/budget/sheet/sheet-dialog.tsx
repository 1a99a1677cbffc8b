// "Nhập bảng tính": a file, what its columns say, every row read, and then all of it recorded or nothing.
import type { SheetAnswer, SheetFailure } from '@tiendo/api/client'
import type { Plan, SheetMapping } from '@tiendo/domain'
import { useDebouncedValue } from '@mantine/hooks'
import { useId, useRef, useState } from 'react'
import { failureSentence } from '../../../shared/api/failure-words.ts'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { Loading } from '../../../shared/ui/page-state.tsx'
import { toast } from '../../../shared/ui/toast.ts'
import { yearsFor } from '../forms/known.ts'
import { moneyNames } from '../forms/money-names.ts'
import type { BudgetPage } from '../page-shape.ts'
import { SheetColumns } from './sheet-columns.tsx'
import { SheetDefaults } from './sheet-defaults.tsx'
import { SheetRows } from './sheet-rows.tsx'
import { useSheetDrop } from './use-sheet-drop.ts'
import { useRecordSheet, useSheetPreview, type ChosenSheet } from './use-sheet.ts'
import './sheet.css'
import '../forms/money-form.css'

/** While a person chooses one column after another, the rows are asked for once. */
const PAUSE_MS = 250

type Props = { readonly page: BudgetPage; readonly plan: Plan; readonly onClose: () => void }

export const SheetDialog = ({ page, plan, onClose }: Props) => {
  const { t } = useBudgetWords()
  const { t: label } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<ChosenSheet | null>(null)
  const [mapping, setMapping] = useState<SheetMapping | null>(null)
  const [asked] = useDebouncedValue(mapping, PAUSE_MS)
  const preview = useSheetPreview(plan.id, chosen, asked)
  const outcome = chosen === null ? null : (preview.data ?? null)
  const take = (file: File): void => {
    setChosen((was) => ({ id: (was?.id ?? 0) + 1, file }))
    setMapping(null)
    // The same file may be chosen again, mended.
    if (input.current !== null) input.current.value = ''
  }
  const over = useSheetDrop(take)
  const failure: SheetFailure | null = preview.isError ? { code: 'network/offline' } : outcome?.ok === false ? outcome.error : null
  return (
    <Dialog title={t('sheet.title')} size="900px" onClose={onClose}>
      <div className="money-form">
        <p className="muted">{t('sheet.lead')}</p>
        <div className="sheet-drop" data-over={over ? true : undefined} data-chosen={chosen === null ? undefined : true}>
          {chosen === null ? <span className="muted">{t('sheet.drop')}</span> : <b>{chosen.file.name}</b>}{' '}
          <button type="button" className="btn" data-autofocus onClick={() => input.current?.click()}>
            <Icon name="upload" />
            {t(chosen === null ? 'sheet.choose' : 'sheet.another')}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx,.csv,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-label={t('sheet.choose')}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0]
              if (file !== undefined) take(file)
            }}
          />
        </div>
        {chosen !== null && preview.isPending ? <Loading /> : null}
        {failure === null ? null : (
          <p className="error-text" role="alert">
            <SheetFailureText failure={failure} />
          </p>
        )}
        {outcome?.ok === true && chosen !== null ? (
          <Answer key={chosen.id} answer={outcome.value} shown={mapping ?? outcome.value.mapping} file={chosen.file} page={page} plan={plan} isReading={preview.isFetching || mapping !== asked} onMapping={setMapping} onClose={onClose} />
        ) : (
          <div className="dialog-actions">
            <button type="button" className="btn" onClick={onClose}>
              {label('app.cancel')}
            </button>
          </div>
        )}
      </div>
    </Dialog>
  )
}

/** A failure of the door for files, in the words of every other. */
const SheetFailureText = ({ failure }: { readonly failure: SheetFailure }) => {
  const { language } = useBudgetWords()
  return failure.code === 'network/offline'
    ? failureSentence({ kind: 'network' }, language)
    : failure.code === 'server/failed'
      ? failureSentence({ kind: 'server', requestId: failure.requestId }, language)
      : failureSentence({ kind: 'domain', error: failure }, language)
}

type AnswerProps = {
  readonly answer: SheetAnswer
  /** As the person has it now; the answer may be of a moment ago. */
  readonly shown: SheetMapping
  readonly file: File
  readonly page: BudgetPage
  readonly plan: Plan
  readonly isReading: boolean
  readonly onMapping: (mapping: SheetMapping) => void
  readonly onClose: () => void
}

const Answer = ({ answer, shown, file, page, plan, isReading, onMapping, onClose }: AnswerProps) => {
  const { t, language } = useBudgetWords()
  const { t: label } = useWords()
  const me = useMe()
  const said = useId()
  const [tried, setTried] = useState(false)
  const record = useRecordSheet(plan.id, ({ entries }) => {
    void toast(t('sheet.recorded', { count: entries }))
    onClose()
  })
  const { rows, problem, version } = answer
  const wrong = rows.filter(({ kind }) => kind === 'wrong').length
  const ready = rows.reduce((sum, row) => sum + (row.kind === 'entries' ? row.entries.length : 0), 0)
  const failed = record.data?.ok === false ? record.data.error : record.isError ? ({ code: 'network/offline' } as const) : null
  const stops = problem !== null || wrong > 0 || ready === 0
  const current = { ...answer, mapping: shown }
  return (
    <>
      <section className="sheet-part">
        <h3>{t('sheet.columns')}</h3>
        <SheetColumns answer={current} onMapping={onMapping} />
        <h3>{t('sheet.defaults')}</h3>
        <SheetDefaults answer={current} years={yearsFor(page, me.today).all} today={me.today} onMapping={onMapping} />
      </section>
      <section className="sheet-part" aria-busy={isReading}>
        <h3>{t('sheet.rows')}</h3>
        <p id={said} role="status" className={wrong > 0 || problem !== null ? 'error-text' : 'muted'}>
          {problem !== null ? failureSentence({ kind: 'domain', error: problem }, language) : wrong > 0 ? t('sheet.wrong', { count: wrong }) : ready === 0 ? t('sheet.noRows') : t('sheet.ready', { count: ready })}
        </p>
        {rows.length === 0 ? null : <SheetRows rows={rows} names={moneyNames(page)} />}
      </section>
      <p className="error-text" role="alert">
        {failed === null ? (tried && stops ? t('sheet.stops') : null) : <SheetFailureText failure={failed} />}
      </p>
      <div className="dialog-actions">
        <button type="button" className="btn" onClick={onClose}>
          {label('app.cancel')}
        </button>
        <button
          type="button"
          className="btn btn-primary"
          aria-disabled={stops || isReading}
          aria-describedby={said}
          disabled={record.isPending}
          onClick={() => {
            setTried(true)
            if (!stops && !isReading) record.mutate({ file, mapping: shown, version })
          }}
        >
          {record.isPending ? t('form.saving') : ready === 0 ? t('form.save') : t('sheet.record', { count: ready })}
        </button>
      </div>
    </>
  )
}
