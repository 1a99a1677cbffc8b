// Serves the web application beside the API. A path that names no file is a place inside the application, so it
// gets the page; a missing asset stays missing.

import type { Context } from 'hono'
import { securityHeaders } from '@tiendo/api/server'
import { compressible, inlineScriptHashes, type Encoding, type Page, type Pages } from './pages.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'no-cache'

const NOT_BUILT = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tiến Độ</title>
<p>Máy chủ đang chạy nhưng giao diện web chưa được dựng. Chạy <code>npm start</code> ở thư mục gốc để dựng và mở lại.</p></html>`

const encodingFor = (accepted: string, page: Page): Encoding => {
  if (!compressible(page)) return 'identity'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

export type ServePages = (c: Context) => Promise<Response>

export const servePages = async (pages: Pages): Promise<ServePages> => {
  const index = pages.get('/index.html')
  const html = index === undefined ? NOT_BUILT : new TextDecoder().decode(await index.body('identity'))
  const pageHeaders = securityHeaders(inlineScriptHashes(html))

  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.text('', 405, { allow: 'GET, HEAD' })
    const { path } = c.req
    const isFile = /\.[a-z0-9]{1,11}$/i.test(path)
    const page = pages.get(path) ?? (isFile ? undefined : index)
    if (page === undefined) return isFile ? c.text('', 404) : c.html(NOT_BUILT, 503, pageHeaders)

    const encoding = encodingFor(c.req.header('accept-encoding') ?? '', page)
    const headers: Record<string, string> = {
      'content-type': page.type,
      'cache-control': page.immutable ? FOR_EVER : ASK_EACH_TIME,
      etag: page.etag,
      vary: 'accept-encoding',
      ...(page === index ? pageHeaders : {}),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    }
    if (c.req.header('if-none-match') === page.etag) return c.body(null, 304, headers)
    return c.body(await page.body(encoding), 200, headers)
  }
}
