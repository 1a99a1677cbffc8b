// Every procedure of the router by its path, from the only place tRPC keeps them.

import { appRouter } from '../router.ts'

// oxlint-disable-next-line eslint/no-underscore-dangle -- tRPC has no other name for it.
export const proceduresOf = (): readonly string[] => Object.keys(appRouter._def.procedures)
