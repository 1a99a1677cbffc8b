// Addresses that are no procedures: pictures of pages, original files, spreadsheets; for `<img>`, links and forms.

import type { PlaceBox } from '@tiendo/domain'

/** `page` counts from 1; `width` in pixels of the picture. With a `box` that part of the page alone. */
export const draftPagePath = (draftId: string, page: number, width: number, box?: PlaceBox): string => {
  const part = box === undefined ? '' : `&box=${box.map((share) => Number(share.toFixed(4))).join(',')}`
  return `/api/drafts/${encodeURIComponent(draftId)}/pages/${page}.png?width=${width}${part}`
}

export const draftFilePath = (draftId: string): string => `/api/drafts/${encodeURIComponent(draftId)}/file`

/** The document as a Word file with a comment at each finding that still asks for a hand. */
export const commentsPath = (of: { readonly draftId: string } | { readonly planId: string }, lang: 'vi' | 'en'): string =>
  `/api/${'draftId' in of ? `drafts/${encodeURIComponent(of.draftId)}` : `plans/${encodeURIComponent(of.planId)}`}/comments.docx?lang=${lang}`

/** Where a spreadsheet of a plan's money is sent: `sendSheet` does. */
export const budgetSheetPath = (planId: string): string => `/api/plans/${encodeURIComponent(planId)}/budget/sheet`

/** The plan's money as a workbook; `year` null: all years. */
export const budgetFilePath = (planId: string, year: number | null, lang: 'vi' | 'en'): string =>
  `/api/plans/${encodeURIComponent(planId)}/budget.xlsx?lang=${lang}${year === null ? '' : `&year=${year}`}`
