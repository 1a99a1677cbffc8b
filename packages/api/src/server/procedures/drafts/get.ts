// A draft with its document beside it, every answer given so far, and the draft it replaces.

import { mayWaive } from '@tiendo/domain'
import type { DraftRow, DraftSummary, AuthorityStore } from '@tiendo/db'
import type { DraftPage, EarlierDraft, LikelyEarlier } from '../../../client/outputs.ts'
import { draftCheckup } from '../../checks/checkup.ts'
import { compared } from '../../drafts/compared.ts'
import { likelyEarlier } from '../../drafts/likely-earlier.ts'
import { found } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { draftGetInput } from './get.input.ts'

const lineOf = ({ id, name, number, title, status }: DraftSummary): LikelyEarlier => ({
  draftId: id,
  name,
  number,
  title,
  status,
})

const earlierOf = async (
  store: AuthorityStore,
  row: DraftRow,
  drafts: readonly DraftSummary[],
): Promise<EarlierDraft | null> => {
  const line = drafts.find(({ id }) => id === row.earlierId)
  const earlier = line === undefined ? null : await store.drafts.get(line.id)
  if (line === undefined || earlier === null) return null
  const key = JSON.stringify([store.authority, earlier.id, row.id])
  return { ...lineOf(line), planId: earlier.planId, comparison: compared(key, earlier.draft, row.draft) }
}

export const get = memberProcedure
  .input(draftGetInput)
  .query(async ({ ctx, input: { draftId } }): Promise<DraftPage> => {
    const { store, actor } = ctx
    const row = found(await store.drafts.get(draftId), 'draft')
    const [source, hasFile, drafts, reviewers] = await Promise.all([
      store.drafts.source(draftId),
      store.drafts.hasFile(draftId),
      store.drafts.list(),
      store.drafts.reviewers(draftId),
    ])
    const { id, version, status, draft, answers, reshapes, planId } = row
    const checkup = await draftCheckup(ctx, row, source)
    const likely = likelyEarlier(row, drafts)
    return {
      id,
      version,
      status,
      draft,
      source: found(source, 'draft'),
      findings: checkup.findings,
      off: checkup.off,
      may: { waive: mayWaive({ kind: 'draft', open: status === 'inReview' }, actor) },
      answers: [...answers],
      reshapes,
      planId,
      earlier: await earlierOf(store, row, drafts),
      likelyEarlier: likely === null ? null : lineOf(likely),
      reviewers: reviewers.map(({ by, byName, at }) => ({ id: by, name: byName, at })),
      file: hasFile ? { pictures: draft.source.kind === 'pdf' } : null,
    }
  })
