// Whether a draft has the value that a path names, with its rows as they were put right. A path is well formed by its
// schema; its index may still reach past what there is.

import { reshaped, type Draft, type ReviewState, type ValuePath } from '@tiendo/domain'

const lengths = (draft: Draft): Readonly<Record<string, number>> => ({
  tasks: draft.tasks.length,
  duties: draft.duties.length,
  targets: draft.targets.length,
  lines: draft.budget.lines.length,
  untaken: draft.untaken.length,
})

export const hasValue = ({ draft, answers, reshapes }: ReviewState, path: ValuePath): boolean => {
  const indexed = /(tasks|duties|targets|lines|untaken)\.(\d+)/.exec(path)
  if (indexed === null) return true
  const [, list, index] = indexed
  const now = reshaped(draft, answers, reshapes).draft
  return list !== undefined && Number(index) < (lengths(now)[list] ?? 0)
}
