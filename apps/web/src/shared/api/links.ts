// How requests travel: queries in batches, live changes as server-sent events. Files go a way of their own (see import).
import type { AppRouter } from '@tiendo/api/client'
import { transformer } from '@tiendo/api/client'
import { createTRPCClient, type TRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client'

const url = '/api/trpc'

export const createClient = (): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({ url, transformer }),
        false: httpBatchLink({ url, transformer, maxURLLength: 2000 }),
      }),
    ],
  })
