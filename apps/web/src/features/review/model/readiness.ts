// Whether the draft could be published as it stands, by the function the server runs: what is missing is said while
// a person reviews, not after they pressed the button. Values left unlooked at do not count: that is their choice.
import { confirm, resolveDocument, type Answers, type ConfirmIssue, type Draft, type Plan, type ReshapeEntry, type Result, type ValuePath } from '@tiendo/domain'

export type Readiness = Result<Plan, readonly ConfirmIssue[]>

/** `draft` as read: rows put right are put right again. */
export const readinessOf = (draft: Draft, answers: Answers, reshapes: readonly ReshapeEntry[]): Readiness =>
  confirm(draft, answers, { planId: '', organisations: [], unreviewed: true, reshapes })

export const missingPaths = (readiness: Readiness): readonly ValuePath[] =>
  readiness.ok ? [] : readiness.error.flatMap(({ path }) => (path === null ? [] : [path]))

type Asker = { readonly role: string; readonly organisation: { readonly name: string } | null }

/**
 * Who is offered as the one who follows the plan up: the answer given; else the asker's own organisation where they
 * are a monitor; else the body the document's reports go to. Empty: any monitor of the authority may.
 */
export const monitorOffered = (draft: Draft, answers: Answers, me: Asker): string => {
  const given = answers.get('plan.monitor')
  if (given !== undefined) return given.kind === 'edit' ? given.text : ''
  if (me.role === 'monitor' && me.organisation !== null) return me.organisation.name
  return draft.duties.find(({ to }) => to.value !== null)?.to.value ?? resolveDocument(draft, answers).issuer.value ?? ''
}

/** Bodies the document names, to choose from. */
export const monitorChoices = (draft: Draft, me: Asker): readonly string[] => {
  const named = [...draft.duties.flatMap(({ from, to }) => [...from.value, ...(to.value === null ? [] : [to.value])]), ...draft.tasks.flatMap(({ lead }) => lead.value)]
  return [...new Set([...(me.organisation === null ? [] : [me.organisation.name]), ...named])]
}
