// Keeps a review on the terminal until the person leaves or the plan is published; the terminal is given back whatever
// happens.

import { render } from 'ink'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { refuse } from '../cli/say.ts'
import { takeTerminal } from '../screen/terminal.ts'
import { themeOf, wantsColor } from '../screen/theme.ts'
import type { Remote } from '../server/remote.ts'
import { dayInVietnam } from '../text/day.ts'
import { cliWords } from '../words/cli.ts'
import { reviewWords } from '../words/review.ts'
import type { ReviewEvent } from './model/event.ts'
import { startReview, type ReviewState } from './model/state.ts'
import { reduceReview } from './reduce/reduce.ts'
import { ReviewScreen } from './Screen.tsx'
import { reviewFrame } from './view/frame.ts'
import type { ReviewManner } from './view/manner.ts'
import { createReviewWorld, type ReviewWorld } from './world.ts'

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const

/** How it ended: a plan, a refusal, or neither. */
type Ended = { planId: string | null; sentence: string | null; readonly bugs: unknown[] }

export const runReview = async (
  context: Context,
  remote: Remote,
  draftId: string,
  options: { readonly ascii: boolean },
): Promise<Exit> => {
  const { language, io } = context
  const theme = themeOf({ color: wantsColor(io.env), ascii: options.ascii })
  const manner: ReviewManner = { language, words: reviewWords(language), theme }
  const { columns, rows } = process.stdout
  let state: ReviewState = startReview({ columns: columns || 80, rows: rows || 24 }, dayInVietnam(io.now()))
  const terminal = takeTerminal(reviewFrame(state, manner), theme)
  const leaving = new AbortController()
  const ended: Ended = { planId: null, sentence: null, bugs: [] }
  const listeners = new Set<() => void>()
  let world: ReviewWorld | null = null
  const dispatch = (event: ReviewEvent): void => {
    const [next, effects] = reduceReview(state, event)
    const changed = next !== state
    state = next
    if (changed) for (const listener of listeners) listener()
    for (const effect of effects) {
      if (effect.kind === 'quit') {
        ended.planId = effect.planId
        leaving.abort()
      } else world?.perform(effect)
    }
  }
  world = createReviewWorld(context, remote, draftId, dispatch, {
    failed: (error) => {
      ended.bugs.push(error)
      leaving.abort()
    },
    refused: (sentence) => {
      ended.sentence = sentence
      leaving.abort()
    },
  })
  const store = {
    state: () => state,
    dispatch,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const leave = (): void => leaving.abort()
  for (const signal of SIGNALS) process.once(signal, leave)
  try {
    const screen = render(<ReviewScreen store={store} manner={manner} />, { exitOnCtrlC: false, patchConsole: false })
    leaving.signal.addEventListener('abort', () => screen.unmount())
    world.open()
    await screen.waitUntilExit()
  } finally {
    for (const signal of SIGNALS) process.off(signal, leave)
    world.close()
    terminal.close()
  }
  if (ended.bugs.length > 0) throw ended.bugs[0]
  if (ended.sentence !== null) return refuse(context, exit.failed, ended.sentence)
  if (ended.planId !== null) {
    await io.out(`${ended.planId}\n`)
    io.err(`${cliWords(language).published(ended.planId)}\n`)
  }
  return exit.ok
}
