// A page of a draft's document as a picture, or a part of it: held as it was read, and kept by browsers for ever once
// that cannot change any more.

import { createHash } from 'node:crypto'
import type { Handler } from 'hono'
import type { DomainError } from '../../client/errors.ts'
import type { ApiEnv } from '../app.ts'
import type { ApiContext } from '../context.ts'
import { keepHolds } from './holds.ts'
import { forEver, inert, isSame, ofDraft } from './of-draft.ts'
import { pictureAsked } from './picture-asked.ts'
import { keepPictures } from './pictures.ts'

/** While the document is still read a page may come to be held otherwise. */
const forNow = { 'cache-control': 'private, no-cache' }

const keyOf = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

export const servePage = (api: ApiContext): Handler<ApiEnv> => {
  const pictures = keepPictures()
  const holdOf = keepHolds()
  return ofDraft(api, async (c, { member, row }) => {
    const { kind, pages, sha256, reading } = row.draft.source
    const page = Number(/^([1-9]\d{0,4})\.png$/.exec(c.req.param('page') ?? '')?.[1] ?? 0)
    if (kind !== 'pdf' || page < 1 || (pages !== null && page > pages))
      return { code: 'document/no-such-page', page, pages: kind === 'pdf' ? pages : null }
    const asked = pictureAsked(c.req.query())
    if (!asked.ok) return asked.error
    const { width, box } = asked.value
    const hold = await holdOf(member.store, row, page)
    // The key names the content: whoever has the draft has those bytes.
    const key = keyOf(sha256, page, width, hold, box ?? null)
    const etag = `"${key}"`
    const caching = reading === undefined ? forEver : forNow
    if (isSame(c, etag)) return c.body(null, 304, { etag, ...caching })
    const png = async (): Promise<Uint8Array | DomainError> => {
      const { authority, drafts } = member.store
      if (!(await drafts.hasFile(row.id))) return { code: 'document/no-file' }
      const { signal } = c.req.raw
      const file = () => drafts.file(row.id)
      const part = box === undefined ? {} : { box }
      const drawn = await api.drawPage({ authority, sha256, file, page, hold, ...part, width, signal })
      if (!drawn.ok) return drawn.error
      pictures.put(key, drawn.value)
      return drawn.value
    }
    const picture = pictures.get(key) ?? (await png())
    if ('code' in picture) return picture
    return c.body(new Uint8Array(picture), 200, { ...inert, ...caching, etag, 'content-type': 'image/png' })
  })
}
