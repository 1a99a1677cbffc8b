// What must be filled in before the plan can be published; each leads to its value.
import type { ConfirmIssue, ValuePath } from '@tiendo/domain'
import { confirmIssueSentence } from '@tiendo/text'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import './panels.css'

type Props = { readonly issues: readonly ConfirmIssue[]; readonly onFix: (path: ValuePath) => void }

export const IssueList = ({ issues, onFix }: Props) => {
  const { t: d, language } = useDeskWords()
  return (
    <ul className="issues">
      {issues.map((issue) => {
        const { path } = issue
        return (
          <li key={`${issue.code}/${path ?? ''}`}>
            {confirmIssueSentence(issue, language)}{' '}
            {path === null ? null : (
              <button type="button" className="link nowrap" onClick={() => onFix(path)}>
                {issue.code === 'confirm/value-not-understood' ? d('review.edit') : d('review.fix')}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

export const MissingPanel = ({ issues, onFix }: Props) => {
  const { t: d } = useDeskWords()
  return (
    <section className="alert missing" data-tone="warning" aria-labelledby="missing">
      <h2 id="missing">{d('review.missing')}</h2>
      <IssueList issues={issues} onFix={onFix} />
    </section>
  )
}
