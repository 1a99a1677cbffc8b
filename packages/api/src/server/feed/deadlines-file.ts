// Deadlines as iCalendar: of one unit, of the authority, or of one plan. Only what has a last day.

import type { OrganisationId, WorkItem } from '@tiendo/domain'
import type { FeedScope, TextFile } from '../../client/outputs.ts'
import { calendarNow } from '../calendar/calendar-now.ts'
import { byDue, loadItems, type Loading } from '../work/load-items.ts'
import { latestChange } from './latest-change.ts'

export type Feed = {
  readonly scope: FeedScope
  /** The unit that `mine` means; null for people who belong to none. */
  readonly organisationId: OrganisationId | null
  /** What calendar programs call it; null for the name of the plan, the unit or the authority. */
  readonly title: string | null
  /** Where its links lead. */
  readonly origin: string
}

/** Named by what it holds; the plan asked for must be there. */
export const deadlinesFile = async (ctx: Loading, { scope, organisationId, title, origin }: Feed): Promise<TextFile> => {
  const [plans, stamp, { calendar }, named] = await Promise.all([
    loadItems(ctx, scope.kind === 'plan' ? scope.planId : undefined),
    latestChange(ctx.store),
    calendarNow(ctx),
    title ?? nameOf(ctx, scope, organisationId),
  ])
  const [only] = scope.kind === 'plan' ? plans : []
  const isMeant = ({ occurrence, organisation }: WorkItem): boolean =>
    occurrence.due !== null && (scope.kind !== 'mine' || organisation.id === organisationId)
  const items = plans.flatMap((plan) => plan.items.filter(isMeant)).toSorted(byDue)
  const name = title ?? only?.plan.document.number ?? named
  const about = { name, stamp, origin, calendarVersion: calendar.version }
  return { name: `thoi-han-${scope.kind}.ics`, type: 'text/calendar', text: ctx.api.calendars.deadlines(items, about) }
}

const nameOf = async ({ api, store }: Loading, scope: FeedScope, organisationId: OrganisationId | null): Promise<string> => {
  const [authorities, organisations] = await Promise.all([api.store.authorities(), store.organisations()])
  const unit = scope.kind === 'mine' ? organisations.find(({ id }) => id === organisationId) : undefined
  return unit?.name ?? authorities.find(({ id }) => id === store.authority)?.name ?? ''
}
