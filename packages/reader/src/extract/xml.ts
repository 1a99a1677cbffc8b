// XML as a stream of starts, texts and ends with local names: the prefixes of OOXML differ between programs, the
// names do not. Attributes are looked at only when asked for: a Word file has ten for each that matters. Entities
// beyond the five of XML are not expanded: a document that needs others, or declares its type, is broken.

/** An attribute by its local name. */
export type Attributes = (name: string) => string | undefined

export type XmlHandler = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  /** Asked now and then: true stops the reading. */
  readonly enough?: () => boolean
}

const [LESS, GREATER, QUOTE, APOSTROPHE, SLASH, BANG, QUESTION, SPACE] = [0x3c, 0x3e, 0x22, 0x27, 0x2f, 0x21, 0x3f, 0x20]

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined

/** Text with its entities; null where one is not known or an ampersand stands alone. */
const decoded = (text: string): string | null => {
  if (!text.includes('&')) return text
  let broken = text.replace(ENTITY, '').includes('&')
  const plain = text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    const char =
      name === undefined ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : ENTITIES[name]
    broken ||= char === undefined
    return char ?? ''
  })
  return broken ? null : plain
}

/** Looks through `tag` (`w:p w:val="1"`) from attribute to attribute. */
const attributesOf =
  (tag: string): Attributes =>
  (wanted) => {
    for (let at = 0, sign = tag.indexOf('='); sign >= 0; sign = tag.indexOf('=', at)) {
      let from = sign + 1
      while (tag.charCodeAt(from) <= SPACE) from++
      const end = tag.indexOf(tag.charAt(from), from + 1)
      if (end < 0) return undefined
      const name = /\S+$/.exec(tag.slice(at, sign).trimEnd())?.[0] ?? ''
      if (local(name) === wanted) return decoded(tag.slice(from + 1, end)) ?? undefined
      at = end + 1
    }
    return undefined
  }

/** Index of the `>` that ends the tag; none inside quotation marks; −1 where there is none. */
const endOfTag = (xml: string, from: number): number => {
  let quote = 0
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (code === LESS) return -1
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === GREATER) return at
    else if (code === QUOTE || code === APOSTROPHE) quote = code
  }
  return -1
}

const endOfName = (xml: string, from: number, to: number): number => {
  let at = from
  while (at < to && xml.charCodeAt(at) > SPACE && xml.charCodeAt(at) !== SLASH) at++
  return at
}

const NAME = /^[\p{L}_]/u
const MAX_DEPTH = 2000
const OFTEN = 4096

const ASIDES: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
]

/** Where a comment, an instruction or unparsed text at `open` ends, and what text it holds; null for others. */
const aside = (xml: string, open: number): { readonly end: number; readonly text: string } | null => {
  const [sign, ending] = ASIDES.find(([opens]) => xml.startsWith(opens, open)) ?? []
  const close = sign === undefined || ending === undefined ? -1 : xml.indexOf(ending, open + sign.length)
  if (sign === undefined || ending === undefined || close < 0) return null
  return { end: close + ending.length, text: ending === ']]>' ? xml.slice(open + sign.length, close) : '' }
}

/** False where the XML is broken; what was read until then has been handed over. */
export const readXml = (xml: string, handler: XmlHandler): boolean => {
  const names: string[] = []
  let tags = 0
  let at = xml.startsWith('\ufeff') ? 1 : 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    const text = decoded(xml.slice(at, open < 0 ? xml.length : open))
    if (text === null || (names.length === 0 && text.trim() !== '')) return false
    if (text !== '') handler.text(text)
    if (open < 0) break
    const sign = xml.charCodeAt(open + 1)
    if (sign === BANG || sign === QUESTION) {
      const passed = aside(xml, open)
      if (passed === null) return false
      if (passed.text !== '') handler.text(passed.text)
      at = passed.end
      continue
    }
    const end = endOfTag(xml, open + 1)
    if (end < 0) return false
    at = end + 1
    if (sign === SLASH) {
      const name = xml.slice(open + 2, end).trimEnd()
      if (names.pop() !== name) return false
      handler.close(local(name))
      continue
    }
    const name = xml.slice(open + 1, endOfName(xml, open + 1, end))
    if (!NAME.test(name) || names.length >= MAX_DEPTH) return false
    handler.open(local(name), attributesOf(xml.slice(open + 1, end)))
    if (xml.charCodeAt(end - 1) === SLASH) handler.close(local(name))
    else names.push(name)
    if (++tags % OFTEN === 0 && handler.enough?.() === true) return true
  }
  return names.length === 0
}
