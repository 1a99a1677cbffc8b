// "Thay đổi so với bản trước": what a corrected or amending document says otherwise than the one it follows.
import type { DraftPage, EarlierDraft } from '@tiendo/api/client'
import type { ValuePath } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { capitalised, documentFieldName, formatAmount, formatDate, workFieldName, type Language } from '@tiendo/text'
import { useMemo, useState } from 'react'
import { failureOf } from '../../../shared/api/failure.ts'
import { useTRPC } from '../../../shared/api/trpc.ts'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { FailureText } from '../../../shared/ui/failure-text.tsx'
import { useItemName } from '../fields/item-name.ts'
import { changeCounts, changedRows, type Change, type ChangedField, type ChangedRow } from '../model/changed-rows.ts'
import type { ReviewItem } from '../model/review-items.ts'
import { useLinkDraft } from '../model/use-link-draft.ts'
import './panels.css'

type Props = {
  readonly page: DraftPage
  readonly earlier: EarlierDraft
  readonly items: readonly ReviewItem[]
  readonly closed: boolean
  readonly onPick: (item: ReviewItem) => void
  readonly onDone: () => void
}

const tones = { added: 'green', removed: 'red', changed: 'amber', same: 'grey' } as const

export const ChangesPanel = ({ page, earlier, items, closed, onPick, onDone }: Props) => {
  const { t, language } = useDeskWords()
  const trpc = useTRPC()
  const link = useLinkDraft(page.id, onDone)
  const [onlyChanged, setOnlyChanged] = useState(true)
  const before = useQuery(trpc.drafts.get.queryOptions({ draftId: earlier.draftId })).data?.draft
  const counts = useMemo(() => changeCounts(earlier.comparison), [earlier.comparison])
  const rows = useMemo(
    () => (before === undefined ? [] : changedRows(earlier.comparison, before, page.draft, { day: (day) => formatDate(day, language), money: ({ amount }) => formatAmount(amount, language) })),
    [before, earlier.comparison, language, page.draft],
  )
  const itemOf = (path: ValuePath | null): ReviewItem | undefined => (path === null ? undefined : items.find((item) => item.fields.some((field) => field.path === path)))
  const shown = onlyChanged ? rows.filter((row) => row.kind !== 'same') : rows
  return (
    <section className="card panel" aria-labelledby="changes">
      <h2 id="changes">{t('desk.changes')}</h2>
      <p className="muted">
        <Link className="link" to="/ban-doc/$draftId" params={{ draftId: earlier.draftId }}>
          {[earlier.number, earlier.title ?? earlier.name].filter((part) => part !== null).join(' · ')}
        </Link>
        : {t('desk.changeCounts', counts)}
      </p>
      <div className="row changes-tools no-print">
        <label className="check">
          <input type="checkbox" checked={onlyChanged} onChange={() => setOnlyChanged((now) => !now)} /> {t('desk.onlyChanged')}
        </label>
        {closed ? null : (
          <button type="button" className="btn btn-quiet" disabled={link.isPending} onClick={() => link.mutate(null)}>
            {t('desk.unlink')}
          </button>
        )}
      </div>
      <p className="error-text" role="alert">
        {link.isError ? <FailureText failure={failureOf(link.error)} /> : null}
      </p>
      {shown.length === 0 && before !== undefined ? <p className="muted">{t('desk.noChanges')}</p> : null}
      <ul className="changes">
        {shown.map((row, index) => (
          <ChangeLine key={index} row={row} item={itemOf(row.path)} onPick={onPick} />
        ))}
      </ul>
    </section>
  )
}

const ChangeLine = ({ row, item, onPick }: { readonly row: ChangedRow; readonly item: ReviewItem | undefined; readonly onPick: (item: ReviewItem) => void }) => {
  const { t, language } = useDeskWords()
  const nameOf = useItemName()
  const name = item === undefined ? `${t(`desk.was_${row.what}`)} ${row.number ?? ''}`.trim() : nameOf(item)
  return (
    <li className="change" data-kind={row.kind}>
      <p className="row">
        <span className="badge" data-tone={tones[row.kind]}>
          {t(`desk.row_${row.kind}`)}
        </span>
        {item === undefined ? (
          <b>{name}</b>
        ) : (
          <button type="button" className="link" onClick={() => onPick(item)}>
            {name}
          </button>
        )}
      </p>
      {row.title === '' ? null : <p className="change-title">{row.title}</p>}
      {row.changes.map((change) => (
        <FromTo key={change.field} change={change} language={language} />
      ))}
    </li>
  )
}

const FromTo = ({ change: { field, from, to }, language }: { readonly change: Change; readonly language: Language }) => {
  const { t } = useDeskWords()
  const words = (text: string): React.ReactNode => (text === '' ? <i className="faint">{t('desk.nothing')}</i> : text)
  return (
    <p className="from-to">
      <span className="field-name">{nameOfField(field, language, t)}</span>
      <span>
        <del>{words(from)}</del> <span aria-hidden="true">{'→'}</span> <ins>{words(to)}</ins>
      </span>
    </p>
  )
}

const nameOfField = (field: ChangedField, language: Language, t: ReturnType<typeof useDeskWords>['t']): string => {
  switch (field) {
    case 'lead':
    case 'coordinators':
    case 'deliverable':
    case 'timing':
    case 'text':
    case 'from':
    case 'to':
      return capitalised(workFieldName(field, language))
    case 'group':
      return t('desk.group')
    case 'label':
      return t('desk.label')
    case 'amount':
      return t('desk.amount')
    default:
      return capitalised(documentFieldName(field, language))
  }
}
