// `GET /api/drafts/<draftId>/comments.docx` and the same of a plan: the document as a Word file with a comment at each
// finding that still asks for a hand, for the author to correct it there. For every member of the authority.

import type { Context, Handler } from 'hono'
import { z } from 'zod'
import { openFindings, type Settled } from '@tiendo/domain'
import type { DraftRow } from '@tiendo/db'
import type { DomainError } from '../../client/errors.ts'
import type { ApiEnv } from '../app.ts'
import { draftCheckup, planCheckup } from '../checks/checkup.ts'
import type { ApiContext } from '../context.ts'
import { malformed } from '../failure.ts'
import { refuse } from '../http/refuse.ts'
import { askerOf, memberOf } from '../member.ts'
import type { Loading } from '../work/load-items.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const query = z.object({ lang: z.enum(['vi', 'en']).default('vi') })

type NotFound = Extract<DomainError, { code: 'store/not-found' }>
type Checked = { readonly row: DraftRow; readonly checkup: Settled }
type Find = (ctx: Loading, id: string) => Promise<Checked | NotFound>

const nothing = (what: NotFound['what']): NotFound => ({ code: 'store/not-found', what })

const ofDraft: Find = async (ctx, id) => {
  const row = await ctx.store.drafts.get(id)
  return row === null ? nothing('draft') : { row, checkup: await draftCheckup(ctx, row) }
}

/** A plan's findings are answered for as a plan's; the document is that of its draft. */
const ofPlan: Find = async (ctx, id) => {
  const stored = await ctx.store.plans.versioned(id)
  if (stored === null) return nothing('plan')
  const draftId = await ctx.store.plans.draftOf(id)
  const row = draftId === null ? null : await ctx.store.drafts.get(draftId)
  return row === null ? nothing('draft') : { row, checkup: await planCheckup(ctx, stored.plan, stored.version, row.id) }
}

const answered = async (api: ApiContext, c: Context<ApiEnv>, find: Find): Promise<Response | DomainError> => {
  const member = memberOf(api, await askerOf(api, c.req.raw.headers))
  if (!member.ok) return member.error
  const asked = query.safeParse(c.req.query())
  if (!asked.success) return malformed(asked.error)
  const { store } = member.value
  const id = c.req.param('id') ?? ''
  const checked = id.includes('\u0000') ? nothing('draft') : await find({ api, store }, id)
  if ('code' in checked) return checked
  const { row, checkup } = checked
  const [source, bytes] = await Promise.all([store.drafts.source(row.id), store.drafts.file(row.id)])
  if (source === null) return { code: 'document/no-file' }
  const title = row.draft.document.title.span
  const made = await api.commented({
    document: { bytes, source, title, findings: openFindings(checkup.findings) },
    on: api.today(),
    language: asked.data.lang,
    authority: store.authority,
    signal: c.req.raw.signal,
  })
  if (!made.ok) return made.error
  const { name, bytes: copy } = made.value
  return c.body(new Uint8Array(copy), 200, {
    'content-type': name.endsWith('.docx') ? DOCX : 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
}

const served =
  (api: ApiContext, find: Find): Handler<ApiEnv> =>
  async (c) => {
    const answer = await answered(api, c, find)
    return 'code' in answer ? refuse(c.req.path, answer, c.get('requestId')) : answer
  }

export const serveDraftComments = (api: ApiContext): Handler<ApiEnv> => served(api, ofDraft)
export const servePlanComments = (api: ApiContext): Handler<ApiEnv> => served(api, ofPlan)
