// The document of a draft as it came, and its pages as pictures: for members of the authority, kept by browsers for
// ever, as neither can change.

import type { Context, Handler } from 'hono'
import type { DraftRow } from '@tiendo/db'
import type { DomainError } from '../../client/errors.ts'
import type { ApiEnv } from '../app.ts'
import type { ApiContext } from '../context.ts'
import { refuse } from '../http/refuse.ts'
import { askerOf, memberOf, type Member } from '../member.ts'
import { keepPictures } from './pictures.ts'

type Found = { readonly member: Member; readonly row: DraftRow }
type Serve = (c: Context<ApiEnv>, found: Found) => Promise<Response | DomainError>

/** Nothing of it runs, whatever the file holds. */
const inert = { 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff' }
const forEver = { 'cache-control': 'private, max-age=31536000, immutable' }

const types: Readonly<Record<DraftRow['draft']['source']['kind'], string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  html: 'application/octet-stream',
  markdown: 'application/octet-stream',
  text: 'application/octet-stream',
}

const isSame = (c: Context, etag: string): boolean =>
  c.req.header('if-none-match')?.split(',').some((tag) => tag.trim() === etag) === true

const ofDraft =
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

/** For saving, never for opening here: it may be a page with a script. */
export const serveFile = (api: ApiContext): Handler<ApiEnv> =>
  ofDraft(api, async (c, { member, row: { id, draft } }) => {
    const etag = `"${draft.source.sha256}"`
    if (isSame(c, etag)) return c.body(null, 304, { etag, ...forEver })
    const bytes = await member.store.drafts.file(id)
    if (bytes === null) return { code: 'document/no-file' }
    return c.body(new Uint8Array(bytes), 200, {
      ...inert,
      ...forEver,
      etag,
      'content-type': types[draft.source.kind],
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(draft.source.name)}`,
    })
  })

/** Few, so that two screens of nearly the same width share a picture. */
const WIDTHS = [400, 800, 1200, 1600, 2400] as const

const widthOf = (asked: string | undefined): number => {
  const wanted = Number(asked ?? 1200)
  return WIDTHS.find((width) => width >= wanted) ?? (wanted > 0 ? 2400 : 1200)
}

export const servePage = (api: ApiContext): Handler<ApiEnv> => {
  const pictures = keepPictures()
  return ofDraft(api, async (c, { member, row: { id, draft } }) => {
    const { kind, pages, sha256 } = draft.source
    const page = Number(/^([1-9]\d{0,4})\.png$/.exec(c.req.param('page') ?? '')?.[1] ?? 0)
    if (kind !== 'pdf' || page < 1 || (pages !== null && page > pages))
      return { code: 'document/no-such-page', page, pages: kind === 'pdf' ? pages : null }
    const width = widthOf(c.req.query('width'))
    const key = `${sha256}-${page}-${width}`
    const etag = `"${key}"`
    if (isSame(c, etag)) return c.body(null, 304, { etag, ...forEver })
    const png = async (): Promise<Uint8Array | DomainError> => {
      const { authority, drafts } = member.store
      if (!(await drafts.hasFile(id))) return { code: 'document/no-file' }
      const { signal } = c.req.raw
      const drawn = await api.drawPage({ authority, sha256, file: () => drafts.file(id), page, width, signal })
      if (!drawn.ok) return drawn.error
      pictures.put(key, drawn.value)
      return drawn.value
    }
    // The key names the content: whoever has the draft has those bytes.
    const picture = pictures.get(key) ?? (await png())
    if ('code' in picture) return picture
    return c.body(new Uint8Array(picture), 200, { ...inert, ...forEver, etag, 'content-type': 'image/png' })
  })
}
