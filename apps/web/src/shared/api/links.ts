// How requests travel: queries in batches, files alone and with their progress, live changes as server-sent events.
import type { AppRouter } from '@tiendo/api/client'
import { transformer } from '@tiendo/api/client'
import { createTRPCClient, type TRPCClient, httpBatchLink, httpLink, httpSubscriptionLink, isNonJsonSerializable, splitLink } from '@trpc/client'
import { fetchWithProgress } from './upload.ts'

const url = '/api/trpc'

export const createClient = (): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({ url, transformer }),
        false: splitLink({
          condition: (op) => isNonJsonSerializable(op.input),
          true: httpLink({
            url,
            transformer: { serialize: (data: unknown) => data, deserialize: transformer.deserialize },
            fetch: fetchWithProgress,
          }),
          false: httpBatchLink({ url, transformer, maxURLLength: 2000 }),
        }),
      }),
    ],
  })
