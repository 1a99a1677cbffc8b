// A problem as a sentence with its explanation, where a person works; the whole of it is in the list of findings.
import type { SettledFinding } from '@tiendo/domain'
import { findingSentence } from '@tiendo/text'
import { useChecksWords } from '../i18n/use-checks-words.ts'

export const FindingAlert = ({ finding, children }: { readonly finding: SettledFinding; readonly children?: React.ReactNode }) => {
  const { t, language } = useChecksWords()
  const words = findingSentence(finding, language)
  const { waiver } = finding
  return (
    <div className="alert" data-tone={waiver === null ? finding.severity : 'note'}>
      <p>
        <b>{words.title}.</b> <span className="muted">{words.detail}</span>
        {waiver === null ? null : (
          <span className="muted">
            {' '}
            {t('finding.waived')}: “{waiver.reason}”
          </span>
        )}
      </p>
      {children}
    </div>
  )
}
