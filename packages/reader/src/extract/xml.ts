// XML as a stream of starts, texts and ends with local names: the prefixes of OOXML differ between programs, the
// names do not. Entities beyond the five of XML are not expanded, and a document type is refused.

import { SaxesParser } from 'saxes'

/** An attribute by its local name. */
export type Attributes = (name: string) => string | undefined

export type XmlHandler = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  /** Asked now and then: true stops the reading. */
  readonly enough?: () => boolean
}

const local = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

const attributesOf =
  (attributes: Readonly<Record<string, string>>): Attributes =>
  (name) => {
    for (const key in attributes) if (key === name || key.endsWith(`:${name}`)) return attributes[key]
    return undefined
  }

const SLICE = 65_536
const MAX_DEPTH = 2000

/** False where the XML is broken; what was read until then has been handed over. */
export const readXml = (xml: string, handler: XmlHandler): boolean => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const state = { broken: false, depth: 0 }
  parser.on('error', () => {
    state.broken = true
  })
  parser.on('opentag', (tag) => {
    state.depth++
    if (state.depth > MAX_DEPTH) state.broken = true
    if (!state.broken) handler.open(local(tag.name), attributesOf(tag.attributes))
  })
  parser.on('closetag', (tag) => {
    state.depth--
    if (!state.broken) handler.close(local(tag.name))
  })
  const text = (words: string): void => {
    if (!state.broken) handler.text(words)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  // OOXML declares no document type; a file that does wants entities expanded.
  parser.on('doctype', () => {
    state.broken = true
  })
  for (let at = 0; at < xml.length && !state.broken; at += SLICE) {
    parser.write(xml.slice(at, at + SLICE))
    if (handler.enough?.() === true) return true
  }
  if (!state.broken) parser.close()
  return !state.broken
}
