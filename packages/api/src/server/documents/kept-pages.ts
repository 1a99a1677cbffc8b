// What was made out on pictures of a document's pages, kept by its bytes: no page is looked at twice.

import type { AuthorityStore } from '@tiendo/db'
import type { ApiContext, KeptPages } from '../context.ts'

export const keptPages = ({ eye, now, logger }: ApiContext, { seenPages }: AuthorityStore, sha256: string): KeptPages => ({
  seen: () => seenPages.of(sha256, eye),
  keep: (page, seen) => {
    // A page that could not be kept is looked at again, that is all.
    seenPages
      .keep(sha256, eye, page, seen, now())
      .catch((error: unknown) => logger.warn({ err: error, page }, 'a page was not kept'))
  },
})
