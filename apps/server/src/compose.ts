// Everything at one port: the API, then the pages. Gives a handler of requests; listening is somebody else's.

import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { createApi, type ApiContext, type ApiEnv } from '@tiendo/api/server'
import { isLoopback } from './start/loopback.ts'
import type { ServePages } from './pages/serve-pages.ts'

export type Composition = {
  readonly api: ApiContext
  readonly pages: ServePages
  /** Listens for this machine alone: then no other name may lead here (DNS rebinding). */
  readonly onlyHere: boolean
}

const leadsHere = (url: string, publicOrigin: string | null): boolean => {
  const { hostname, host } = new URL(url)
  return isLoopback(hostname) || (publicOrigin !== null && new URL(publicOrigin).host === host)
}

export const compose = ({ api, pages, onlyHere }: Composition): Hono<ApiEnv> => {
  const app = new Hono<ApiEnv>()
  app.use('*', async (c, next) =>
    onlyHere && !leadsHere(c.req.url, api.publicOrigin)
      ? c.text('Máy chủ này chỉ phục vụ trên chính máy này. Đặt TIENDO_URL nếu mở qua một tên khác.\n', 421)
      : next(),
  )
  // Answers of procedures and calendars; event streams are left as they are, pages come compressed.
  app.use('/api/*', compress())
  app.use('/lich/*', compress())
  app.route('/', createApi(api))
  app.all('*', pages)
  return app
}
