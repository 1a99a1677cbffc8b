// The public names of @tiendo/reader/page: a page as marks on paper, and the door to what reads pictures of pages.

export type { Box, PlacedPage, PlacedRule, PlacedWord } from './placed-page.ts'
export type { Eye, PageMark, PagePicture, SeenPage } from './eye.ts'
export { EYE_VERSION } from './eye.ts'
export type { Hold } from './hold.ts'
