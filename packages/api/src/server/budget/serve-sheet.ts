// `POST /api/plans/<planId>/budget/sheet`: a spreadsheet in a form, with how its columns are to be read. Answered with
// every row and what is wrong with it; recorded when `commit` says so and nothing is.

import type { Handler } from 'hono'
import superjson from 'superjson'
import type { DomainError } from '../../client/errors.ts'
import type { ApiEnv } from '../app.ts'
import type { ApiContext } from '../context.ts'
import { domainOf } from '../failure.ts'
import { fileAllowance, ordinary, readLimited } from '../http/limit-body.ts'
import { refuse } from '../http/refuse.ts'
import { askerOf, memberOf } from '../member.ts'
import { importSheet } from './import-sheet.ts'
import { sheetForm } from './sheet-form.ts'

/** Who may keep money at all; whose plan it is, the domain says. */
const KEEPERS = ['finance', 'monitor'] as const

export const serveSheet =
  (api: ApiContext): Handler<ApiEnv> =>
  async (c) => {
    const no = (error: DomainError): Response => refuse(c.req.path, error, c.get('requestId'))
    const member = memberOf(api, await askerOf(api, c.req.raw.headers), KEEPERS)
    const allowed = (member.ok ? fileAllowance(c.req.path) : null) ?? ordinary
    const body = await readLimited(c.req.raw, allowed)
    if (!member.ok) return no(member.error)
    if (body.kind === 'over') return no({ code: 'request/too-large', limit: allowed.limit })
    const planId = c.req.param('planId') ?? ''
    if (planId.includes('\u0000')) return no({ code: 'store/not-found', what: 'plan' })
    const form = await sheetForm(body.bytes, c.req.header('content-type') ?? '')
    if (!form.ok) return no(form.error)
    const signal = AbortSignal.any([c.req.raw.signal, api.closing])
    try {
      const { store, actor } = member.value
      const answer = await importSheet({ api, store, actor }, planId, form.value, signal)
      return answer.ok ? c.json(superjson.serialize(answer.value)) : no(answer.error)
    } catch (error) {
      const domain = domainOf(error)
      if (domain === null) throw error
      return no(domain)
    }
  }
