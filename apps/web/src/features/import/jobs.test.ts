import { describe, expect, it } from 'vitest'
import { jobsAfter, setOut, type Job, type JobState } from './jobs.ts'

const job = (id: string, state: JobState = { kind: 'queued' }): Job => ({ id, name: `${id}.docx`, file: new Blob(['x']), further: [], again: false, state })
const working: JobState = { kind: 'working', progress: null }

describe('documents on their way in', () => {
  it('two travel at once, the rest wait in order; what asks first waits for its answer', () => {
    const jobs = [job('a', working), job('b', { kind: 'asking', words: 3, tables: 0 }), job('c'), job('d')]
    expect(setOut(jobs).map(({ id }) => id)).toEqual(['c'])
    expect(setOut(jobsAfter(jobs, { kind: 'became', id: 'a', state: { kind: 'done', draftId: 'x' } })).map(({ id }) => id)).toEqual(['c', 'd'])
    expect(setOut([job('a', working), job('b', working), job('c')])).toEqual([])
  })

  it('clearing keeps what is under way', () => {
    const jobs = [job('a', working), job('b', { kind: 'done', draftId: 'x' }), job('c'), job('d', { kind: 'refused', why: { kind: 'empty' } })]
    expect(jobsAfter(jobs, { kind: 'cleared' }).map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('one read again is another command in the same place', () => {
    const jobs = jobsAfter([job('a', { kind: 'known', draftId: 'x' }), job('b')], { kind: 'replaced', id: 'a', by: [{ ...job('c'), again: true }] })
    expect(jobs.map(({ id, again, state }) => [id, again, state.kind])).toEqual([
      ['c', true, 'queued'],
      ['b', false, 'queued'],
    ])
  })
})
