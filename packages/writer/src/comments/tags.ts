// XML as its tags and texts with the offsets they stand at, so that a part can be added to without touching the rest.
// Only for parts that a reader of XML has accepted: nothing is checked but that every element ends.

export type Tag = {
  readonly kind: 'open' | 'close' | 'empty'
  /** As written, with its prefix. */
  readonly name: string
  readonly from: number
  readonly to: number
}

export type Token = Tag | { readonly kind: 'text'; readonly from: number; readonly to: number }

const TAG = /<(\/?)([^\s/<>!?"']+)(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/y

/** What begins with a sign and ends with another: no tag, and no text that is looked at. */
const ASIDE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Where such a stretch ends; null where none begins, -1 where it never ends. */
const asideEnd = (xml: string, from: number): number | null => {
  const aside = ASIDE.find(([sign]) => xml.startsWith(sign, from))
  if (aside === undefined) return null
  const end = xml.indexOf(aside[1], from + aside[0].length)
  return end < 0 ? -1 : end + aside[1].length
}

/** Tags and texts in order; null where they do not fit together. */
export const tokensOf = (xml: string): readonly Token[] | null => {
  const tokens: Token[] = []
  const open: string[] = []
  let at = 0
  for (let from = xml.indexOf('<'); from >= 0; from = xml.indexOf('<', at)) {
    if (from > at) tokens.push({ kind: 'text', from: at, to: from })
    const aside = asideEnd(xml, from)
    if (aside === -1) return null
    at = aside ?? at
    if (aside !== null) continue
    TAG.lastIndex = from
    const [whole, slash, name] = TAG.exec(xml) ?? []
    if (whole === undefined || name === undefined) return null
    at = from + whole.length
    const kind = slash === '/' ? 'close' : whole.endsWith('/>') ? 'empty' : 'open'
    if (kind === 'open') open.push(name)
    if (kind === 'close' && open.pop() !== name) return null
    tokens.push({ kind, name, from, to: at })
  }
  return open.length === 0 ? tokens : null
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** `w:` of `w:document`; blank where there is none. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1)

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What an entity or a character reference stands for; itself where it is none. */
export const decoded = (written: string): string => {
  const number = /^&#(x?)([0-9a-f]{1,6});$/iu.exec(written)
  if (number !== null) {
    const code = Number.parseInt(number[2] ?? '', number[1] === '' ? 10 : 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  }
  return ENTITIES[written.slice(1, -1)] ?? written
}

export const decodedAll = (written: string): string => written.replace(/&[#\w]{1,10};/g, decoded)

/** The value of an attribute by its local name. */
export const attributeOf = (xml: string, { from, to }: Tag, name: string): string | null => {
  for (const match of xml.slice(from, to).matchAll(/\s([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (localName(match[1] ?? '') === name) return decodedAll(match[2] ?? match[3] ?? '')
  return null
}

// XML holds no other control characters than these three.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g

export const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** The XML with something as the last child of its root; null where it has no root. */
export const withChild = (xml: string, child: (prefix: string) => string): string | null => {
  const tokens = tokensOf(xml) ?? []
  const tags = tokens.filter((token) => token.kind !== 'text')
  const [root, last] = [tags[0], tags.at(-1)]
  if (root === undefined || last === undefined) return null
  const inside = child(prefixOf(root.name))
  if (root.kind === 'empty')
    return `${xml.slice(0, root.to - 2).trimEnd()}>${inside}</${root.name}>${xml.slice(root.to)}`
  return last.kind === 'close' ? xml.slice(0, last.from) + inside + xml.slice(last.from) : null
}
