// Addresses that are no procedures: pictures of pages and original files, for `<img>` and links.

/** `page` counts from 1; `width` in pixels of the picture. */
export const draftPagePath = (draftId: string, page: number, width: number): string =>
  `/api/drafts/${encodeURIComponent(draftId)}/pages/${page}.png?width=${width}`

export const draftFilePath = (draftId: string): string => `/api/drafts/${encodeURIComponent(draftId)}/file`
