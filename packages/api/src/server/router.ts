// Every procedure of CONTRACT.md, by group.

import { list as awaited } from './procedures/awaited/list.ts'
import { preview as previewAwaited } from './procedures/awaited/preview.ts'
import { record } from './procedures/awaited/record.ts'
import { get as budget } from './procedures/budget/get.ts'
import { preview as previewBudget } from './procedures/budget/preview.ts'
import { run as runBudget } from './procedures/budget/run.ts'
import { change as changeCalendar } from './procedures/calendar/change.ts'
import { exportCalendar } from './procedures/calendar/export.ts'
import { get as calendar } from './procedures/calendar/get.ts'
import { preview as previewCalendar } from './procedures/calendar/preview.ts'
import { readFile } from './procedures/calendar/read-file.ts'
import { watch } from './procedures/changes/watch.ts'
import { list as findings } from './procedures/checks/list.ts'
import { setRule } from './procedures/checks/set-rule.ts'
import { settings as checkSettings } from './procedures/checks/settings.ts'
import { unwaive } from './procedures/checks/unwaive.ts'
import { waive } from './procedures/checks/waive.ts'
import { answer } from './procedures/drafts/answer.ts'
import { discard } from './procedures/drafts/discard.ts'
import { get as draft } from './procedures/drafts/get.ts'
import { link } from './procedures/drafts/link.ts'
import { list as drafts } from './procedures/drafts/list.ts'
import { publish } from './procedures/drafts/publish.ts'
import { reading } from './procedures/drafts/reading.ts'
import { readOn } from './procedures/drafts/read-on.ts'
import { reshape } from './procedures/drafts/reshape.ts'
import { stopReading } from './procedures/drafts/stop-reading.ts'
import { withdraw } from './procedures/drafts/withdraw.ts'
import { known } from './procedures/organisations/known.ts'
import { change as changePlan } from './procedures/plans/change.ts'
import { get as plan } from './procedures/plans/get.ts'
import { history } from './procedures/plans/history.ts'
import { list as plans } from './procedures/plans/list.ts'
import { preview as previewPlan } from './procedures/plans/preview.ts'
import { removeSamples } from './procedures/plans/remove-samples.ts'
import { source } from './procedures/plans/source.ts'
import { me } from './procedures/session/me.ts'
import { create as subscribe } from './procedures/subscriptions/create.ts'
import { list as subscriptions } from './procedures/subscriptions/list.ts'
import { revoke } from './procedures/subscriptions/revoke.ts'
import { list as views } from './procedures/views/list.ts'
import { remove as removeView } from './procedures/views/remove.ts'
import { save as saveView } from './procedures/views/save.ts'
import { accept } from './procedures/work/accept.ts'
import { due } from './procedures/work/due.ts'
import { get as work } from './procedures/work/get.ts'
import { ics } from './procedures/work/ics.ts'
import { mine } from './procedures/work/mine.ts'
import { report } from './procedures/work/report.ts'
import { returnWork } from './procedures/work/return.ts'
import { submit } from './procedures/work/submit.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  session: router({ me }),
  plans: router({ list: plans, get: plan, history, source, preview: previewPlan, change: changePlan, removeSamples }),
  drafts: router({
    list: drafts,
    get: draft,
    reading,
    readOn,
    stopReading,
    answer,
    reshape,
    withdraw,
    link,
    publish,
    discard,
  }),
  organisations: router({ known }),
  calendar: router({
    get: calendar,
    preview: previewCalendar,
    change: changeCalendar,
    readFile,
    export: exportCalendar,
  }),
  awaited: router({ list: awaited, preview: previewAwaited, record }),
  budget: router({ get: budget, preview: previewBudget, run: runBudget }),
  checks: router({ list: findings, waive, unwaive, settings: checkSettings, setRule }),
  work: router({ mine, due, get: work, ics, report, submit, accept, return: returnWork }),
  subscriptions: router({ list: subscriptions, create: subscribe, revoke }),
  views: router({ list: views, save: saveView, remove: removeView }),
  changes: router({ watch }),
})

export type AppRouter = typeof appRouter
