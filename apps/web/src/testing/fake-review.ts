// A draft under review in memory, answered by the domain's own functions: for tests that go through many steps.
import type { DraftPage } from '@tiendo/api/client'
import { decideReshape, type Answer, type GivenAnswer, type Reshape, type ReshapeEntry, type ValuePath } from '@tiendo/domain'
import { refuse, type Handlers } from './fake-api.tsx'

export type FakeReview = {
  readonly handlers: Handlers
  readonly now: () => DraftPage
  /** Somebody else's work, written at once. */
  readonly others: (change: Partial<DraftPage>) => void
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
// What the page sends is typed by the API's own client; the fake only looks at its shape.
const isGiven = (value: unknown): value is readonly GivenAnswer[] => Array.isArray(value)
const isReshape = (value: unknown): value is Reshape => isRecord(value) && typeof value['kind'] === 'string'

export const fakeReview = (start: DraftPage): FakeReview => {
  let page = start
  let made = 0
  const write = (answers: readonly GivenAnswer[], reshapes: readonly ReshapeEntry[] = page.reshapes): void => {
    const all = new Map<ValuePath, Answer>(page.answers)
    for (const { path, answer } of answers) {
      if (answer === null) all.delete(path)
      else all.set(path, answer)
    }
    page = { ...page, version: page.version + 1, answers: [...all], reshapes }
  }
  const answer = (input: unknown): unknown => {
    if (isRecord(input) && isGiven(input['answers'])) write(input['answers'])
    return { version: page.version, clashes: [] }
  }
  const reshape = (input: unknown): unknown => {
    if (!isRecord(input) || !isReshape(input['reshape'])) throw new Error('a reshape is sent')
    if (input['version'] !== page.version) return refuse({ code: 'store/conflict', version: page.version })
    const answers = new Map(page.answers)
    const decision = decideReshape({ draft: page.draft, answers, reshapes: page.reshapes }, input['reshape'])
    if (!decision.ok) return refuse(decision.error)
    const before = decision.value.answers.map(({ path }): GivenAnswer => ({ path, answer: answers.get(path) ?? null }))
    made += 1
    write(decision.value.answers, [...page.reshapes, { id: `r${made}`, reshape: input['reshape'], withdrawn: false }])
    return { version: page.version, reshapeId: `r${made}`, before }
  }
  const withdraw = (input: unknown): unknown => {
    if (!isRecord(input) || !isGiven(input['answers'])) throw new Error('answers are sent')
    write(input['answers'], page.reshapes.map((entry) => (entry.id === input['reshapeId'] ? { ...entry, withdrawn: true } : entry)))
    return { version: page.version }
  }
  const link = (input: unknown): unknown => {
    page = { ...page, version: page.version + 1, likelyEarlier: null, earlier: isRecord(input) && input['replaces'] === null ? null : page.earlier }
    return { version: page.version }
  }
  return {
    handlers: {
      'checks.list': () => ({ version: page.version, findings: page.findings, off: page.off, may: page.may }),
      'drafts.get': () => page,
      'drafts.answer': answer,
      'drafts.reshape': reshape,
      'drafts.withdraw': withdraw,
      'drafts.link': link,
      'organisations.known': () => [],
    },
    now: () => page,
    others: (change) => {
      page = { ...page, version: page.version + 1, ...change }
    },
  }
}
