// A server of the test's own: procedures by path, answered in memory. What is not given fails loudly.
import { MantineProvider } from '@mantine/core'
import type { AppRouter, ErrorData, Me } from '@tiendo/api/client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { TRPCProvider } from '../shared/api/trpc.ts'
import { startWords } from '../shared/i18n/start.ts'
import { MeProvider } from '../shared/session/me.tsx'
import { sampleMe } from './fixtures.ts'
import { prepare } from './setup.ts'

prepare()

export type Handlers = Readonly<Record<string, (input: unknown) => unknown>>
export type Call = { readonly path: string; readonly input: unknown }

/** Refuses as the server does, with a code of the domain. */
export const refuse = (domain: NonNullable<ErrorData['domain']>): never => {
  throw new TRPCClientError<AppRouter>(domain.code, {
    result: { error: { code: -32_009, message: domain.code, data: { code: 'CONFLICT', httpStatus: 409, path: null, domain, requestId: null } } },
  })
}

const fakeLink =
  (handlers: Handlers, calls: Call[]): TRPCLink<AppRouter> =>
  () =>
  ({ op }) =>
    observable((observer) => {
      calls.push({ path: op.path, input: op.input })
      const answer = async (): Promise<void> => {
        try {
          const handler = handlers[op.path]
          if (handler === undefined) throw new Error(`no handler for ${op.path}`)
          observer.next({ result: { type: 'data', data: await handler(op.input) } })
          observer.complete()
        } catch (error) {
          observer.error(error instanceof TRPCClientError ? error : TRPCClientError.from(error instanceof Error ? error : new Error(String(error))))
        }
      }
      void answer()
      return () => undefined
    })

export type Drawn = {
  readonly container: HTMLElement
  readonly baseElement: HTMLElement
  readonly unmount: () => void
  readonly calls: readonly Call[]
  readonly pathname: () => string
}

export const renderApp = async (ui: React.ReactNode, { handlers = {}, me = sampleMe() }: { readonly handlers?: Handlers; readonly me?: Me } = {}): Promise<Drawn> => {
  await startWords()
  const calls: Call[] = []
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity }, mutations: { retry: false } } })
  const client = createTRPCClient<AppRouter>({ links: [fakeLink(handlers, calls)] })
  const root = createRootRoute({ component: Outlet })
  const page = createRoute({ getParentRoute: () => root, path: '/', component: () => <>{ui}</> })
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>{'elsewhere'}</p> })
  const router = createRouter({ routeTree: root.addChildren([page, elsewhere]), history: createMemoryHistory({ initialEntries: ['/'] }) })
  await router.load()
  const view = render(
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        <MantineProvider env="test">
          <MeProvider value={me}>
            <RouterProvider router={router} />
          </MeProvider>
        </MantineProvider>
      </TRPCProvider>
    </QueryClientProvider>,
  )
  return { container: view.container, baseElement: view.baseElement, unmount: view.unmount, calls, pathname: () => router.state.location.pathname }
}
