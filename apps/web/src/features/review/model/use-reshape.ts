// Rows put right: decided here by the function the server runs, so that what cannot be is said at once; then written.
// Somebody who wrote first is no obstacle while the rows in question still say what the reviewer saw.
import type { DomainError, DraftPage } from '@tiendo/api/client'
import { decideReshape, resolveTask, reshaped, type GivenAnswer, type Reshape, type ReshapeId, type ReviewState } from '@tiendo/domain'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { failureOf, isConflict, type Failure } from '../../../shared/api/failure.ts'
import { useTRPCClient } from '../../../shared/api/trpc.ts'
import type { OwnStep } from './history.ts'
import { withAnswers, type AnswerBook } from './use-answers.ts'
import { useDraftCache } from './use-draft-cache.ts'

type ReshapeStep = Extract<OwnStep, { kind: 'reshape' }>
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }

export type Reshaping = {
  readonly put: (reshape: Reshape) => Promise<Outcome<ReshapeStep>>
  /** `answers`: as they were before, where they still stand as the reshape left them. */
  readonly withdraw: (id: ReshapeId, answers: readonly GivenAnswer[]) => Promise<Outcome<null>>
}

const refused = (error: DomainError): Outcome<never> => ({ ok: false, failure: { kind: 'domain', error } })
const offline: Outcome<never> = { ok: false, failure: { kind: 'network' } }

const stateOf = ({ draft, answers, reshapes }: DraftPage): ReviewState => ({ draft, answers: new Map(answers), reshapes })

/** The words of the rows that a reshape is about. */
const wordsOf = (page: DraftPage, reshape: Reshape): string => {
  const { draft, answers } = reshaped(page.draft, new Map(page.answers), page.reshapes)
  const tasks = reshape.kind === 'add' ? [] : reshape.kind === 'split' ? [reshape.task] : [reshape.task, reshape.into]
  return tasks.map((task) => resolveTask(draft, answers, task)?.title.value ?? '').join('\n')
}

export const useReshape = (draftId: string, settle: AnswerBook['settle']): Reshaping => {
  const client = useTRPCClient()
  const cache = useDraftCache(draftId)

  const put = async (reshape: Reshape, again = true): Promise<Outcome<ReshapeStep>> => {
    if (!(await settle())) return offline
    const was = cache.page()
    if (was === undefined) return offline
    const decision = decideReshape(stateOf(was), reshape)
    if (!decision.ok) return refused(decision.error)
    const { answers } = decision.value
    try {
      const written = await client.drafts.reshape.mutate({ draftId, version: was.version, reshape, commandId: newCommandId() })
      const entry = { id: written.reshapeId, reshape, withdrawn: false }
      const pairs = answers.map(({ path, answer }) => [path, answer] as const)
      await cache.update((page) => ({ ...page, version: written.version, reshapes: [...page.reshapes, entry], answers: [...withAnswers(page.answers, pairs)] }))
      const made = reshape.kind === 'merge' ? null : reshaped(was.draft, new Map(), was.reshapes).draft.tasks.length
      return { ok: true, value: { kind: 'reshape', id: written.reshapeId, reshape, made, before: written.before, after: answers } }
    } catch (error) {
      if (!isConflict(error)) return { ok: false, failure: failureOf(error) }
      await cache.refresh()
      const now = cache.page()
      const isSame = now !== undefined && wordsOf(now, reshape) === wordsOf(was, reshape)
      return again && isSame ? put(reshape, false) : { ok: false, failure: failureOf(error) }
    }
  }

  const withdraw = async (id: ReshapeId, answers: readonly GivenAnswer[], again = true): Promise<Outcome<null>> => {
    if (!(await settle())) return offline
    try {
      const { version } = await client.drafts.withdraw.mutate({ draftId, version: cache.version(), reshapeId: id, answers: [...answers], commandId: newCommandId() })
      const pairs = answers.map(({ path, answer }) => [path, answer] as const)
      await cache.update((page) => ({
        ...page,
        version,
        reshapes: page.reshapes.map((entry) => (entry.id === id ? { ...entry, withdrawn: true } : entry)),
        answers: [...withAnswers(page.answers, pairs)],
      }))
      return { ok: true, value: null }
    } catch (error) {
      if (!isConflict(error) || !again) return { ok: false, failure: failureOf(error) }
      await cache.refresh()
      return withdraw(id, answers, false)
    }
  }

  return { put: (reshape) => put(reshape), withdraw: (id, answers) => withdraw(id, answers) }
}
