// How a page is held to be read: turned upright, set straight, pulled flat.

import type { PageHold } from '@tiendo/domain'

export type Hold = NonNullable<PageHold>
