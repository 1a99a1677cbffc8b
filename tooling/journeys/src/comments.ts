// Comments of a Word file: the words that each is about, and its own.
import { strFromU8, unzipSync } from 'fflate'

const textOf = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('')

type Comment = { readonly author: string; readonly about: string; readonly text: string }

export const commentsOf = (bytes: Uint8Array): readonly Comment[] => {
  const parts = unzipSync(bytes)
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const body = xml('word/document.xml')
  return [...xml('word/comments.xml').matchAll(/<w:comment ([^>]*)>([\s\S]*?)<\/w:comment>/g)].map(([, head = '', text = '']) => {
    const id = /w:id="(\d+)"/.exec(head)?.[1] ?? ''
    const from = body.indexOf(`<w:commentRangeStart w:id="${id}"/>`)
    const about = textOf(body.slice(from, body.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)))
    return { author: /w:author="([^"]*)"/.exec(head)?.[1] ?? '', about, text: textOf(text) }
  })
}
