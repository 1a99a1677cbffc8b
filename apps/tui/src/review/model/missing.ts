// What keeps a draft from being published whatever its reviewer leaves unlooked at, by the function the server runs.

import { confirm, type ConfirmIssue } from '@tiendo/domain'
import type { ReviewState } from './state.ts'

export const missing = ({ page, answers }: ReviewState): readonly ConfirmIssue[] => {
  if (page === null) return []
  const plan = confirm(page.draft, answers, { planId: page.id, organisations: [], unreviewed: true, reshapes: page.reshapes })
  return plan.ok ? [] : plan.error
}
