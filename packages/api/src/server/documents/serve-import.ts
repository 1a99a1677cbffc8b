// `POST /api/import`: a document in a form, answered line by line (NDJSON) while it is read. Whoever closes the request
// calls the reading off, until its first page is a draft: then it goes on without anybody listening.

import type { Handler } from 'hono'
import type { DomainError } from '../../client/errors.ts'
import type { ImportLine } from '../../client/import-document.ts'
import type { ApiEnv } from '../app.ts'
import type { ApiContext } from '../context.ts'
import { domainOf } from '../failure.ts'
import { fileAllowance, ordinary, readLimited } from '../http/limit-body.ts'
import { refuse } from '../http/refuse.ts'
import { askerOf, memberOf, type Member } from '../member.ts'
import { importFile } from './import-file.ts'
import { importForm, type ImportForm } from './import-form.ts'
import type { Readings } from './readings.ts'

const headers = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  // Lines are for now: nobody on the way gathers them to pack them.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

type Asked = { readonly member: Member; readonly form: ImportForm; readonly requestId: string }

const lastLine = async (
  api: ApiContext,
  readings: Readings,
  { member, form, requestId }: Asked,
  say: (line: ImportLine) => void,
  gone: AbortSignal,
): Promise<ImportLine> => {
  try {
    const imported = await importFile(api, readings, member, form, {
      onProgress: (progress) => say({ kind: 'progress', ...progress }),
      onBeginning: (beginning) => say({ kind: 'draft', ...beginning }),
      gone,
    })
    return imported.ok ? { kind: 'draft', ...imported.value } : { kind: 'refused', error: imported.error }
  } catch (error) {
    const domain = domainOf(error)
    if (domain !== null) return { kind: 'refused', error: domain }
    api.logger.error({ requestId, path: '/api/import', err: error }, 'failed')
    return { kind: 'failed', requestId }
  }
}

const linesOf = (
  work: (say: (line: ImportLine) => void, signal: AbortSignal) => Promise<ImportLine>,
  closed: AbortSignal,
): ReadableStream<Uint8Array> => {
  const left = new AbortController()
  const signal = AbortSignal.any([left.signal, closed])
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const say = (line: ImportLine): void => {
        if (!left.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      say(await work(say, signal))
      if (!left.signal.aborted) controller.close()
    },
    cancel: () => left.abort(),
  })
}

export const serveImport =
  (api: ApiContext, readings: Readings): Handler<ApiEnv> =>
  async (c) => {
    const requestId = c.get('requestId')
    const no = (error: DomainError): Response => refuse(c.req.path, error, requestId)
    const asker = await askerOf(api, c.req.raw.headers)
    const member = memberOf(api, asker, ['officer', 'monitor', 'administrator'])
    const allowed = (member.ok ? fileAllowance(c.req.path) : null) ?? ordinary
    const body = await readLimited(c.req.raw, allowed)
    if (!member.ok) return no(member.error)
    if (body.kind === 'over') return no({ code: 'request/too-large', limit: allowed.limit })
    const form = await importForm(body.bytes, c.req.header('content-type') ?? '')
    if (!form.ok) return no(form.error)
    const asked = { member: member.value, form: form.value, requestId }
    const lines = linesOf((say, gone) => lastLine(api, readings, asked, say, gone), c.req.raw.signal)
    return c.body(lines, 200, headers)
  }
