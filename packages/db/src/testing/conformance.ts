// What every engine must do, said once: run over PGlite and over a real PostgreSQL.

import { beforeEach, describe } from 'vitest'
import type { Store } from '../store.ts'
import { accounts } from './conformance/accounts.ts'
import { awaited } from './conformance/awaited.ts'
import { calendars } from './conformance/calendar.ts'
import { checks } from './conformance/checks.ts'
import { drafts } from './conformance/drafts.ts'
import { lay, type Ground } from './conformance/ground.ts'
import { isolation } from './conformance/isolation.ts'
import { journals } from './conformance/journal.ts'
import { money } from './conformance/money.ts'
import { readings, seenPages } from './conformance/readings.ts'
import { savedViews, subscriptions } from './conformance/personal.ts'
import { planChanges } from './conformance/plan-changes.ts'
import { plans } from './conformance/plans.ts'
import { progress } from './conformance/progress.ts'
import { reviews } from './conformance/reviews.ts'

/** `empty` gives a store with nothing in it, before each test. */
export const conformance = (empty: () => Promise<Store>): void => {
  let ground: Ground | undefined
  beforeEach(async () => {
    ground = await lay(await empty())
  })
  const here = (): Ground => {
    if (ground === undefined) throw new Error('asked before a test began')
    return ground
  }
  describe('drafts', () => drafts(here))
  describe('reviews', () => reviews(here))
  describe('documents read on', () => readings(here))
  describe('pages made out', () => seenPages(here))
  describe('plans', () => plans(here))
  describe('changes of plans', () => planChanges(here))
  describe('progress', () => progress(here))
  describe('the calendar', () => calendars(here))
  describe('awaited events', () => awaited(here))
  describe('waivers and settings of checks', () => checks(here))
  describe('money', () => money(here))
  describe('addresses for calendar programs', () => subscriptions(here))
  describe('saved views', () => savedViews(here))
  describe('journal', () => journals(here))
  describe('isolation', () => isolation(here))
  describe('accounts', () => accounts(here))
}
