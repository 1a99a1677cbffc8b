// Who is asking and which day it is, kept true on a page left open: standings are judged by the day, so when midnight
// passes in Việt Nam the server is asked again, and all that is shown with it. Its day counts, not this machine's.
import type { Me } from '@tiendo/api/client'
import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTRPC } from '../../shared/api/trpc.ts'
import { vietnamDay } from '../../shared/lib/vietnam-day.ts'

/** A machine asleep at midnight notices within this time of waking, or at once when the page is looked at again. */
const LOOK_MS = 60_000

export const useFreshMe = (first: Me): Me => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const me = useQuery(trpc.session.me.queryOptions(undefined, { initialData: first, staleTime: Infinity })).data
  const askedOn = useRef<string | null>(null)
  const shownDay = useRef(me.today)

  useEffect(() => {
    askedOn.current ??= vietnamDay(new Date())
    const look = (): void => {
      const day = vietnamDay(new Date())
      if (document.visibilityState === 'hidden' || day === askedOn.current) return
      askedOn.current = day
      void queryClient.invalidateQueries({ queryKey: trpc.session.me.queryKey() })
    }
    const timer = window.setInterval(look, LOOK_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [queryClient, trpc])

  useEffect(() => {
    if (shownDay.current === me.today) return
    shownDay.current = me.today
    void queryClient.invalidateQueries({ predicate: ({ queryHash }) => queryHash !== hashKey(trpc.session.me.queryKey()) })
  }, [me.today, queryClient, trpc])

  return me
}
