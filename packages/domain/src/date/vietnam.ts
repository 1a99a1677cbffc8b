// The working days of Việt Nam's state bodies: Monday to Friday, less the days off of `vietnam-days.ts`. It holds for
// 2024–2035; outside those years only weekly rest is known. It is the starting point: an administrator's corrections
// make a new version, and every explanation names the version it used.

import { daysOff, worked } from './vietnam-days.ts'
import type { WorkCalendar } from './work-calendar.ts'

export const vietnam: WorkCalendar = { id: 'vn', version: '2026.1', weeklyRest: [6, 7], daysOff, worked }

/** First and last year for which days off are known. */
export const vietnamYears = [2024, 2035] as const
