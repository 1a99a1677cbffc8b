// What is served of a draft's document: for members of its authority.

import type { Context, Handler } from 'hono'
import type { DraftRow } from '@tiendo/db'
import type { DomainError } from '../../client/errors.ts'
import type { ApiEnv } from '../app.ts'
import type { ApiContext } from '../context.ts'
import { refuse } from '../http/refuse.ts'
import { askerOf, memberOf, type Member } from '../member.ts'

type Found = { readonly member: Member; readonly row: DraftRow }
type Serve = (c: Context<ApiEnv>, found: Found) => Promise<Response | DomainError>

/** Nothing of it runs, whatever the file holds. */
export const inert = { 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff' }
export const forEver = { 'cache-control': 'private, max-age=31536000, immutable' }

export const isSame = (c: Context, etag: string): boolean =>
  c.req.header('if-none-match')?.split(',').some((tag) => tag.trim() === etag) === true

export const ofDraft =
  (api: ApiContext, serve: Serve): Handler<ApiEnv> =>
  async (c) => {
    const no = (error: DomainError): Response => refuse(c.req.path, error, c.get('requestId'))
    const member = memberOf(api, await askerOf(api, c.req.raw.headers))
    if (!member.ok) return no(member.error)
    const draftId = c.req.param('draftId') ?? ''
    const row = draftId.includes('\u0000') ? null : await member.value.store.drafts.get(draftId)
    if (row === null) return no({ code: 'store/not-found', what: 'draft' })
    const answer = await serve(c, { member: member.value, row })
    return 'code' in answer ? no(answer) : answer
  }
