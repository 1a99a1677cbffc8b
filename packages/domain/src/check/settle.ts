// What an authority makes of the findings: rules weighed otherwise or set aside with a reason, and single findings that
// somebody answers for. Nothing disappears: what is waived stays, with who and why.

import type { LocalDate } from '../date/local-date.ts'
import { foldVietnamese } from '../organisation/fold.ts'
import type { Finding, FindingRule, Severity } from './finding.ts'

export type CheckSettings = {
  readonly severities: Readonly<Partial<Record<FindingRule, Severity>>>
  /** Rules not looked at, each with its reason. */
  readonly off: Readonly<Partial<Record<FindingRule, string>>>
}

export const noSettings: CheckSettings = { severities: {}, off: {} }

export type Waiver = {
  readonly rule: FindingRule
  /** As `findingKey` gives it; null waives every finding of the rule in this document. */
  readonly key: string | null
  readonly reason: string
  readonly by: string
  readonly on: LocalDate | null
}

/** `written`: in the document itself, as a comment of its own; it is taken back there, nowhere else. */
export type GivenWaiver = Waiver & { readonly written?: true }

export type SettledFinding = Finding & { readonly key: string; readonly waiver: GivenWaiver | null }

export type Settled = {
  readonly findings: readonly SettledFinding[]
  /** Findings left out, by rule. */
  readonly off: readonly { readonly rule: FindingRule; readonly reason: string; readonly count: number }[]
}

/** The same finding in a later reading of the document: its rule and its words, wherever they now stand. */
export const findingKey = ({ rule, span, data }: Finding): string => {
  const words = span === null ? JSON.stringify(data) : span.quote
  return `${rule} ${foldVietnamese(words).replace(/\s+/g, ' ').trim().slice(0, 200)}`
}

export const settle = (
  findings: readonly Finding[],
  settings: CheckSettings = noSettings,
  waivers: readonly GivenWaiver[] = [],
): Settled => {
  const kept = findings.filter(({ rule }) => settings.off[rule] === undefined)
  const times = new Map<string, number>()
  const off = new Map<FindingRule, number>()
  for (const { rule } of findings) if (settings.off[rule] !== undefined) off.set(rule, (off.get(rule) ?? 0) + 1)
  return {
    findings: kept.map((finding) => {
      const plain = findingKey(finding)
      const time = (times.get(plain) ?? 0) + 1
      times.set(plain, time)
      const key = time === 1 ? plain : `${plain} #${time}`
      const waiver = waivers.find((one) => one.rule === finding.rule && (one.key === null || one.key === key)) ?? null
      return { ...finding, severity: settings.severities[finding.rule] ?? finding.severity, key, waiver }
    }),
    off: [...off].map(([rule, count]) => ({ rule, reason: settings.off[rule] ?? '', count })),
  }
}

/** Findings that still ask for a hand. */
export const openFindings = (findings: readonly SettledFinding[]): readonly SettledFinding[] =>
  findings.filter(({ waiver }) => waiver === null)
