// One cache. Refusals are not asked again; a lost network is, a few times. Nothing is fetched behind the person's
// back: others' changes are announced first (see the live bar).
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { failureOf, isSignedOut } from './failure.ts'

/** `onSignedOut`: the session ended while a page was open. What is typed stays on this device. */
export const createQueryClient = (onSignedOut: () => void): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // The first question of all is answered by the router itself.
        if (isSignedOut(error) && query.state.dataUpdateCount + query.getObserversCount() > 0) onSignedOut()
      },
    }),
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
