// A problem as a sentence with its explanation.
import type { Finding } from '@tiendo/domain'
import { findingSentence } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'

export const FindingAlert = ({ finding, children }: { readonly finding: Finding; readonly children?: React.ReactNode }) => {
  const { language } = useWords()
  const words = findingSentence(finding, language)
  return (
    <div className="alert" data-tone={finding.severity}>
      <p>
        <b>{words.title}.</b> <span className="muted">{words.detail}</span>
      </p>
      {children}
    </div>
  )
}
