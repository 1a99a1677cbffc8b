// Below the findings: the document with them as comments, for whoever corrects it in Word; and the page of all rules.
import { commentsPath } from '@tiendo/api/client'
import { openFindings, type SettledFinding } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { useChecksWords } from '../i18n/use-checks-words.ts'
import type { FindingOf } from './use-waive.ts'

/** `of` null: there is no document to put comments in. */
export const FindingsFoot = ({ of, findings }: { readonly of: FindingOf | null; readonly findings: readonly SettledFinding[] }) => {
  const { t, language } = useChecksWords()
  return (
    <p className="findings-foot">
      {of === null || openFindings(findings).length === 0 ? null : (
        <a className="btn" href={commentsPath(of, language)} download>
          {t('finding.comments')}
        </a>
      )}
      <Link className="link" to="/kiem-tra/quy-tac">
        {t('finding.rules')}
      </Link>
    </p>
  )
}
