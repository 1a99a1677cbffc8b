// When anything of the authority last changed: what a calendar file says it was made at, so that the same deadlines
// make the same file.

import type { AuthorityStore } from '@tiendo/db'

export const latestChange = async (store: AuthorityStore): Promise<Date> => {
  const [newest] = await store.history('', 1)
  return newest?.at ?? new Date(0)
}
