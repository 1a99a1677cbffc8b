// Bodies that the authority knows: review shows which of them a name means (`proposeOrganisations` of @tiendo/domain).

import type { Organisation } from '@tiendo/domain'
import { memberProcedure } from '../../trpc.ts'

export const known = memberProcedure.query(({ ctx }): Promise<readonly Organisation[]> => ctx.store.organisations())
