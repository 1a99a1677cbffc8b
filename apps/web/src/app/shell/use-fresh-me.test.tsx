import type { Me } from '@tiendo/api/client'
import { localDate } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useTRPC } from '../../shared/api/trpc.ts'
import { renderApp, type Call } from '../../testing/fake-api.tsx'
import { sampleMe } from '../../testing/fixtures.ts'
import { useFreshMe } from './use-fresh-me.ts'

const Day = ({ me }: { readonly me: Me }) => {
  const trpc = useTRPC()
  useQuery(trpc.work.mine.queryOptions())
  return <p>{useFreshMe(me).today}</p>
}
const counted = (calls: readonly Call[], path: string): number => calls.filter((call) => call.path === path).length

describe('a page left open past midnight', () => {
  afterEach(() => vi.useRealTimers())

  it('asks again when the day changes in Việt Nam, and for everything that shows standings', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date('2026-11-20T16:59:30Z') })
    const me = sampleMe()
    const { calls } = await renderApp(<Day me={me} />, { handlers: { 'session.me': () => ({ ...me, today: localDate(2026, 11, 21) }), 'work.mine': () => [] } })
    await screen.findByText('2026-11-20')
    expect(counted(calls, 'session.me')).toBe(0)
    act(() => void vi.advanceTimersByTime(61_000))
    await screen.findByText('2026-11-21')
    await vi.waitFor(() => expect(counted(calls, 'work.mine')).toBe(2))
    act(() => void vi.advanceTimersByTime(3_600_000))
    expect(counted(calls, 'session.me')).toBe(1)
  })
})
