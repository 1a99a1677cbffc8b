// `GET /api/plans/<planId>/budget.xlsx`: the plan's money as a workbook, for every member of the authority.

import type { Handler } from 'hono'
import { z } from 'zod'
import { emptyBook, type Plan } from '@tiendo/domain'
import type { DomainError } from '../../client/errors.ts'
import { fiscalYear } from '../../schema/money-command.ts'
import { officeDay } from '../../schema/values.ts'
import type { ApiEnv } from '../app.ts'
import type { ApiContext } from '../context.ts'
import { malformed } from '../failure.ts'
import { refuse } from '../http/refuse.ts'
import { askerOf, memberOf } from '../member.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const query = z.object({
  year: z.string().regex(/^\d{4}$/).transform(Number).pipe(fiscalYear).optional(),
  asOf: officeDay.optional(),
  lang: z.enum(['vi', 'en']).default('vi'),
})

/** Without what no file system takes. */
const nameOf = ({ document }: Plan, year: number | null): string =>
  ['Kinh phí', document.number, year]
    .filter((part) => part !== null)
    .join(' ')
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-')

export const serveBudgetFile =
  (api: ApiContext): Handler<ApiEnv> =>
  async (c) => {
    const no = (error: DomainError): Response => refuse(c.req.path, error, c.get('requestId'))
    const member = memberOf(api, await askerOf(api, c.req.raw.headers))
    if (!member.ok) return no(member.error)
    const asked = query.safeParse(c.req.query())
    if (!asked.success) return no(malformed(asked.error))
    const planId = c.req.param('planId') ?? ''
    const { store } = member.value
    const plan = planId.includes('\u0000') ? null : await store.plans.get(planId)
    if (plan === null) return no({ code: 'store/not-found', what: 'plan' })
    const { lang, year = null, asOf = api.today() } = asked.data
    const book = (await store.money.get(planId)) ?? emptyBook(planId)
    const bytes = await api.sheets.budget(plan, book, { year, asOf }, lang)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': XLSX,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${nameOf(plan, year)}.xlsx`)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  }
