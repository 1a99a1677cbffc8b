// The public names of @tiendo/reader/pages: pictures of a document's pages, apart from the reader so that whoever only
// reads carries none of it.

export { renderPage, type PageImage, type PageView } from './render-page.ts'
