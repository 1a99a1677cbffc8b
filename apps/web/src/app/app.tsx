// Providers around the router.
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { createClient } from '../shared/api/links.ts'
import { createQueryClient } from '../shared/api/query-client.ts'
import { TRPCProvider } from '../shared/api/trpc.ts'
import { createAppRouter } from './router.tsx'
import { cssVariables, theme } from './theme.ts'

const queryClient = createQueryClient(() => {
  const { href, pathname } = router.state.location
  if (pathname === '/dang-nhap') return
  queryClient.clear()
  void router.navigate({ to: '/dang-nhap', search: { to: href } })
})
const client = createClient()
const trpc = createTRPCOptionsProxy({ client, queryClient })
const router = createAppRouter({ queryClient, trpc })

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <TRPCProvider trpcClient={client} queryClient={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <RouterProvider router={router} />
      </MantineProvider>
    </TRPCProvider>
  </QueryClientProvider>
)
