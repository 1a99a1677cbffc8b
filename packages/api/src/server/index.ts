export type { Accounts, Membership, NewAccount, Session } from './accounts/accounts.ts'
export type { ApiContext, Logger, ReadFile } from './context.ts'
export { appRouter, type AppRouter } from './router.ts'
