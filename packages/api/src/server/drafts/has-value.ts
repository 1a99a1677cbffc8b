// Whether a draft has the value that a path names. A path is well formed by its schema; its index may still
// reach past what was read.

import type { Draft, ValuePath } from '@tiendo/domain'

const lengths = (draft: Draft): Readonly<Record<string, number>> => ({
  tasks: draft.tasks.length,
  duties: draft.duties.length,
  targets: draft.targets.length,
  lines: draft.budget.lines.length,
  untaken: draft.untaken.length,
})

export const hasValue = (draft: Draft, path: ValuePath): boolean => {
  const indexed = /(tasks|duties|targets|lines|untaken)\.(\d+)/.exec(path)
  if (indexed === null) return true
  const [, list, index] = indexed
  return list !== undefined && Number(index) < (lengths(draft)[list] ?? 0)
}
