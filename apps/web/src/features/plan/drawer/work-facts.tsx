// Who does it, what proves it, and when: the document's words, and what was decided since.
import type { BoardRow } from '@tiendo/domain'
import { useWords } from '../../../shared/i18n/use-words.ts'
import type { PlannedWork } from '../change/decided.ts'
import { Phrases } from '../change/phrases.tsx'

export const WorkFacts = ({ row, work }: { readonly row: BoardRow; readonly work: PlannedWork }) => {
  const { t } = useWords()
  const names = (units: readonly { readonly name: string }[]): string => units.map((unit) => unit.name).join(' · ')
  return (
    <dl className="facts">
      <dt>{t('plan.lead')}</dt>
      <dd>{row.leads.length === 0 ? <span className="badge" data-tone="amber">{t('plan.noLead')}</span> : names(row.leads)}</dd>
      {row.coordinators.length === 0 ? null : (
        <>
          <dt>{t('plan.coordinators')}</dt>
          <dd>{names(row.coordinators)}</dd>
        </>
      )}
      {row.deliverable === null ? null : (
        <>
          <dt>{t('plan.deliverable')}</dt>
          <dd>{row.deliverable}</dd>
        </>
      )}
      <dt>{t('plan.quoted')}</dt>
      <dd>
        {work.timing.phrase === '' ? <span className="muted">{t('plan.noPhrase')} </span> : null}
        <Phrases work={work} />
        {row.work.reviewed ? null : (
          <span className="badge" title={t('plan.unreviewedHint')}>
            {t('plan.unreviewed')}
          </span>
        )}
      </dd>
    </dl>
  )
}
