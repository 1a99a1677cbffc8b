// The typed door to the server. Features ask through `useTRPC`; nothing else knows how requests travel.
import type { AppRouter } from '@tiendo/api/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'

type Context = ReturnType<typeof createTRPCContext<AppRouter>>
const context: Context = createTRPCContext<AppRouter>()

export const TRPCProvider: Context['TRPCProvider'] = context.TRPCProvider
export const useTRPC: Context['useTRPC'] = context.useTRPC
export const useTRPCClient: Context['useTRPCClient'] = context.useTRPCClient
