// How grave a finding is, in colour and glyph; always beside the word.
import type { Severity, SettledFinding, Standing } from '@tiendo/domain'
import type { Tone } from './tone.ts'

type Sign = { readonly tone: Tone; readonly glyph: Standing }

const signs: Readonly<Record<Severity, Sign>> = {
  error: { tone: 'red', glyph: 'overdue' },
  warning: { tone: 'amber', glyph: 'dueSoon' },
  note: { tone: 'blue', glyph: 'notYet' },
}

export const severitySign = (severity: Severity): Sign => signs[severity]

/** The gravest first. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'note']

export const byGravity = (findings: readonly SettledFinding[]): readonly SettledFinding[] =>
  [...findings].sort((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity))
