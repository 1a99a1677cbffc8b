// Who asks, for which authority, and the day the server has.

import type { Me } from '../../../client/outputs.ts'
import { calendarNow } from '../../calendar/calendar-now.ts'
import { memberProcedure } from '../../trpc.ts'

export const me = memberProcedure.query(async ({ ctx }): Promise<Me> => {
  const { api, membership, session, store } = ctx
  const [authorities, organisations, { calendar }] = await Promise.all([
    api.store.authorities(),
    store.organisations(),
    calendarNow(ctx),
  ])
  const authority = authorities.find(({ id }) => id === membership.authority)
  if (authority === undefined) throw new Error(`membership of an authority that is not there: ${membership.authority}`)
  const organisation = organisations.find(({ id }) => id === membership.organisationId)
  return {
    user: session.user,
    authority,
    organisation: organisation === undefined ? null : { id: organisation.id, name: organisation.name },
    role: membership.role,
    today: api.today(),
    calendarVersion: calendar.version,
  }
})
