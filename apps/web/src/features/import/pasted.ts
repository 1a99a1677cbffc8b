// What was pasted, as a document: the HTML that Word and browsers put on the clipboard keeps its tables; else the text.
export type Pasted = { readonly file: File; readonly words: number; readonly tables: number }

type Clipboard = Pick<DataTransfer, 'getData'>

/** Less than this is no document but a slip of the keys. */
const FEWEST_WORDS = 20

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

export const pastedDocument = (clipboard: Clipboard, name: string): Pasted | null => {
  const [html, text] = [clipboard.getData('text/html'), clipboard.getData('text/plain')]
  const words = wordCount(text === '' ? (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '') : text)
  if (words < FEWEST_WORDS) return null
  if (html === '') return { file: new File([text], `${name}.txt`, { type: 'text/plain' }), words, tables: 0 }
  // Says what it is: without it, a program that sniffs may take it for anything.
  const page = /^\s*<(?:!doctype|html)/i.test(html) ? html : `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`
  return { file: new File([page], `${name}.html`, { type: 'text/html' }), words, tables: (html.match(/<table[\s>]/gi) ?? []).length }
}
