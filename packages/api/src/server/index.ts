// The door for the one who serves.

export type { Accounts, Caller, Person, Session } from './accounts/accounts.ts'
export { createAccounts, type AccountsConfig } from './accounts/create-accounts.ts'
export type { ApiContext, BudgetSheets, CommentDocument, CommentRequest, DocumentOfPictures, DrawPage, KeptPages, Logger, PictureRequest, PicturesRequest, ReadFile, ReadRequest } from './context.ts'
export { appRouter, type AppRouter } from './router.ts'
export { createApi, type ApiEnv } from './app.ts'
export { securityHeaders } from './http/security-headers.ts'
