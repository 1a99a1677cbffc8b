// A finding that somebody answers for: recorded as right, with who, when and why. Who reviews a draft answers for it;
// a plan's findings are answered for by who follows the plan up, a leader, or an administrator. Nothing is deleted: a
// waiver taken back is one more fact.

import type { LocalDate } from '../date/local-date.ts'
import type { Actor } from '../execution/command.ts'
import type { UserId } from '../execution/progress.ts'
import type { Plan } from '../plan/plan.ts'
import { err, ok, unreachable, type Result } from '../result/result.ts'
import type { FindingRule } from './finding.ts'
import type { SettledFinding, Waiver } from './settle.ts'

/** What is waived: one finding by its key, or every finding of a rule in the document (`key` null). */
export type WaiverPlace = { readonly rule: FindingRule; readonly key: string | null }

export type WaiverCommand =
  | (WaiverPlace & { readonly kind: 'waive'; readonly reason: string })
  | (WaiverPlace & { readonly kind: 'unwaive' })

type Signed = { readonly by: UserId; readonly on: LocalDate }

export type WaiverFact =
  | (WaiverPlace & Signed & { readonly kind: 'findingWaived'; readonly reason: string })
  | (WaiverPlace & Signed & { readonly kind: 'waiverWithdrawn' })
  /** From the draft that a plan was published from, or from an earlier reading of the document. */
  | { readonly kind: 'waiversCarried'; readonly waivers: readonly Waiver[] }

/** The document whose findings these are. */
export type Waivable =
  | { readonly kind: 'draft'; readonly open: boolean }
  | { readonly kind: 'plan'; readonly plan: Pick<Plan, 'monitor'> }

export type WaiverRefusal =
  | { readonly code: 'checks/rights' }
  | { readonly code: 'checks/reason-required' }
  /** Nothing of the kind is found: mended meanwhile, or never there. */
  | { readonly code: 'checks/no-such-finding' }
  | { readonly code: 'checks/not-waived' }
  /** Published or discarded: its findings are the plan's, or nobody's. */
  | { readonly code: 'checks/closed' }

/** Whether the buttons are there at all. */
export const mayWaive = (document: Waivable, { role, organisationId }: Actor): boolean => {
  switch (document.kind) {
    case 'draft':
      return document.open && (role === 'officer' || role === 'monitor' || role === 'administrator')
    case 'plan': {
      const { monitor } = document.plan
      if (role === 'monitor') return monitor === null || monitor === organisationId
      return role === 'leader' || role === 'administrator'
    }
    default:
      return unreachable(document)
  }
}

const isAt = (place: WaiverPlace, { rule, key }: WaiverPlace): boolean => place.rule === rule && place.key === key

/** One waiver for a place: the last word counts. A carried one never overrides what was said here. */
export const applyWaiver = (waivers: readonly Waiver[], fact: WaiverFact): readonly Waiver[] => {
  switch (fact.kind) {
    case 'findingWaived': {
      const { kind: _kind, ...waiver } = fact
      return [...waivers.filter((one) => !isAt(one, fact)), waiver]
    }
    case 'waiverWithdrawn':
      return waivers.filter((one) => !isAt(one, fact))
    case 'waiversCarried':
      return [...waivers, ...fact.waivers.filter((one) => !waivers.some((own) => isAt(own, one)))]
    default:
      return unreachable(fact)
  }
}

export type WaiverContext = {
  readonly document: Waivable
  readonly actor: Actor
  readonly today: LocalDate
  /** What the checks say of the document now. */
  readonly findings: readonly Pick<SettledFinding, 'rule' | 'key'>[]
}

const isFound = ({ rule, key }: WaiverPlace, findings: WaiverContext['findings']): boolean =>
  findings.some((finding) => finding.rule === rule && (key === null || finding.key === key))

/** Reasons are trimmed. What is waived again gets the newer reason. */
export const decideWaiver = (
  waivers: readonly Waiver[],
  command: WaiverCommand,
  { document, actor, today, findings }: WaiverContext,
): Result<WaiverFact, WaiverRefusal> => {
  if (document.kind === 'draft' && !document.open) return err({ code: 'checks/closed' })
  if (!mayWaive(document, actor)) return err({ code: 'checks/rights' })
  const { rule, key } = command
  const signed = { rule, key, by: actor.userId, on: today }
  switch (command.kind) {
    case 'waive': {
      const reason = command.reason.trim()
      if (reason === '') return err({ code: 'checks/reason-required' })
      if (!isFound(command, findings)) return err({ code: 'checks/no-such-finding' })
      return ok({ ...signed, kind: 'findingWaived', reason })
    }
    case 'unwaive':
      if (!waivers.some((one) => isAt(one, command))) return err({ code: 'checks/not-waived' })
      return ok({ ...signed, kind: 'waiverWithdrawn' })
    default:
      return unreachable(command)
  }
}
