// One cache. Refusals are not asked again; a lost network is, a few times. Nothing is fetched behind the person's
// back: others' changes are announced first (see the live bar).
import { QueryClient } from '@tanstack/react-query'
import { failureOf } from './failure.ts'

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (count, error) => count < 2 && failureOf(error).kind === 'network',
        retryDelay: (count) => 500 * 2 ** count,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
