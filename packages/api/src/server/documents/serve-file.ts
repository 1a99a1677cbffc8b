// The document of a draft as it came: for members of the authority, kept by browsers for ever, as it cannot change.

import type { Handler } from 'hono'
import type { DraftRow } from '@tiendo/db'
import type { ApiEnv } from '../app.ts'
import type { ApiContext } from '../context.ts'
import { forEver, inert, isSame, ofDraft } from './of-draft.ts'

const types: Readonly<Record<DraftRow['draft']['source']['kind'], string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  html: 'application/octet-stream',
  markdown: 'application/octet-stream',
  text: 'application/octet-stream',
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
