// Every procedure of CONTRACT.md, by group.

import { watch } from './procedures/changes/watch.ts'
import { answer } from './procedures/drafts/answer.ts'
import { discard } from './procedures/drafts/discard.ts'
import { get as draft } from './procedures/drafts/get.ts'
import { importDraft } from './procedures/drafts/import.ts'
import { list as drafts } from './procedures/drafts/list.ts'
import { publish } from './procedures/drafts/publish.ts'
import { get as plan } from './procedures/plans/get.ts'
import { history } from './procedures/plans/history.ts'
import { list as plans } from './procedures/plans/list.ts'
import { removeSamples } from './procedures/plans/remove-samples.ts'
import { source } from './procedures/plans/source.ts'
import { me } from './procedures/session/me.ts'
import { accept } from './procedures/work/accept.ts'
import { due } from './procedures/work/due.ts'
import { get as work } from './procedures/work/get.ts'
import { mine } from './procedures/work/mine.ts'
import { report } from './procedures/work/report.ts'
import { returnWork } from './procedures/work/return.ts'
import { submit } from './procedures/work/submit.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  session: router({ me }),
  plans: router({ list: plans, get: plan, history, source, removeSamples }),
  drafts: router({ list: drafts, get: draft, import: importDraft, answer, publish, discard }),
  work: router({ mine, due, get: work, report, submit, accept, return: returnWork }),
  changes: router({ watch }),
})

export type AppRouter = typeof appRouter
