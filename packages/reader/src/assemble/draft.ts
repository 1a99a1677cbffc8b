// Findings put together as a draft. Nothing is decided here but order: the head first (its years bound what recurs),
// then what the document asks for, then what looked like it and was not taken.

import { checkDraft, type Draft } from '@tiendo/domain'
import type { Extracted } from '../extract/extracted.ts'
import { citationsIn } from '../find/citations.ts'
import { unread, type Source } from '../find/found.ts'
import { findHead } from '../find/head.ts'
import { outlineOf, sectionsOf } from '../find/outline.ts'
import { findCatalogue } from '../find/task-table.ts'

export const assemble = (extracted: Extracted, name: string, sha256: string): Draft => {
  const { raw, blocks } = extracted
  const head = findHead({ raw, blocks, years: null })
  const source: Source = { raw, blocks, years: head.years.value }
  const nodes = outlineOf(blocks)
  const catalogue = findCatalogue(source)
  const draft: Draft = {
    source: { name, kind: extracted.kind, sha256, pages: raw.pageStarts?.length ?? null },
    document: head,
    citations: citationsIn(source, head.number.value),
    sections: [...sectionsOf(raw, nodes), ...catalogue.groups],
    targets: [],
    tasks: catalogue.tasks,
    duties: [],
    budget: { statedTotal: unread(null), lines: [] },
    untaken: catalogue.untaken,
    findings: [],
  }
  return { ...draft, findings: checkDraft(draft) }
}
