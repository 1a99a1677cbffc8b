// What may be done with the money. One thing is at hand, the rest behind a button; who may not is told so.
import { budgetFilePath } from '@tiendo/api/client'
import { useId, useState } from 'react'
import { useAllocateWords } from '../../../shared/i18n/use-allocate-words.ts'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { AnchoredPanel } from '../../../shared/ui/anchored-panel.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import type { BudgetPage } from '../page-shape.ts'
import type { Doing } from './budget-dialogs.tsx'

type Props = { readonly page: BudgetPage; readonly onDo: (doing: Doing) => void }

export const BudgetActions = ({ page, onDo }: Props) => {
  const { t, language } = useBudgetWords()
  const { t: allocate } = useAllocateWords()
  const title = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { may, plan, sheet, book } = page
  const hasLines = sheet.rows.length > 0
  const more: readonly { readonly words: string; readonly doing: Doing; readonly isThere: boolean }[] = [
    { words: t('act.adjust'), doing: { kind: 'record', lineId: null, stage: 'adjusted' }, isThere: may.record },
    { words: allocate('allocate.action'), doing: { kind: 'allocate' }, isThere: may.record },
    { words: t('act.transfer'), doing: { kind: 'transfer' }, isThere: may.record && sheet.rows.length > 1 },
    { words: t('act.carry'), doing: { kind: 'carry' }, isThere: may.record && hasLines },
    { words: t('act.link'), doing: { kind: 'link', lineId: null, taskId: null }, isThere: may.link && hasLines && plan.tasks.length > 0 },
    { words: t('act.policy', { policy: t(`act.policy_${book.policy}`) }), doing: { kind: 'policy' }, isThere: may.setPolicy },
  ]
  const offered = more.filter(({ isThere }) => isThere)
  return (
    <div className="budget-acts" role="group" aria-label={t('act.label')}>
      {may.record ? null : <p className="faint">{t('act.readOnly')}</p>}
      <a className="btn" href={budgetFilePath(plan.id, sheet.year, language)} download>
        {t('act.export')}
      </a>
      {may.record ? (
        <button type="button" className="btn" onClick={() => onDo({ kind: 'import' })}>
          <Icon name="upload" />
          {t('act.import')}
        </button>
      ) : null}
      {offered.length === 0 ? null : (
        <button type="button" className="btn" aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={({ currentTarget }) => setAnchor((was) => (was === null ? currentTarget : null))}>
          {t('act.more')}
        </button>
      )}
      {may.record ? (
        <button type="button" className="btn btn-primary" onClick={() => onDo({ kind: 'record', lineId: null, stage: 'disbursed' })}>
          {t('act.record')}
        </button>
      ) : null}
      {anchor === null ? null : (
        <AnchoredPanel anchor={anchor} labelledBy={title} width={280} onClose={() => setAnchor(null)}>
          <p id={title} className="visually-hidden">
            {t('act.label')}
          </p>
          <ul className="act-list">
            {offered.map(({ words, doing }) => (
              <li key={words}>
                <button
                  type="button"
                  onClick={() => {
                    setAnchor(null)
                    onDo(doing)
                  }}
                >
                  {words}
                </button>
              </li>
            ))}
          </ul>
        </AnchoredPanel>
      )}
    </div>
  )
}
