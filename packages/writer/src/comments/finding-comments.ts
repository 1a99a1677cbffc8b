// Findings as comments: what is wrong, the figures and the way out, what the words might be instead, and the rule.

import type { Finding } from '@tiendo/domain'
import { findingSentence, proposalSentence, severityWord, whySentence, type Language } from '@tiendo/text'
import type { DocxComment } from './comment-docx.ts'

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export const findingComments = (findings: readonly Finding[], language: Language): readonly DocxComment[] =>
  findings.map((finding) => {
    const { title, detail } = findingSentence(finding, language)
    const { rule, severity, span, proposal } = finding
    return {
      span: proposal?.span ?? span,
      paragraphs: [
        `${capital(severityWord(severity, language))}: ${title}`,
        detail,
        ...(proposal === undefined ? [] : [proposalSentence(proposal, language)]),
        whySentence(rule, language),
        `[${rule}]`,
      ],
    }
  })
