// What the address of the page carries: the filter, and the event that is open.
import { defined, text, type Raw } from '../../shared/lib/search-values.ts'

export const awaitedSearch = (raw: Raw): { q?: string; open?: string } => defined({ q: text(raw['q']), open: text(raw['open']) })
