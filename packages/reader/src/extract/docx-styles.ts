// What a paragraph style of Word adds to its paragraphs: a list it numbers in, bold, a font. Inherited through
// `basedOn`, and at last from the document's defaults.

import { readXml } from './xml.ts'

export type Style = {
  readonly list: string | null
  readonly level: number | null
  readonly bold: boolean
  readonly font: string | null
  /** A line of the table of contents. */
  readonly contents: boolean
}

export type Styles = {
  readonly styleOf: (id: string) => Style
  /** The list that a list style numbers in. */
  readonly listOf: (id: string) => string | null
}

type Own = {
  list: string | null
  level: number | null
  bold: boolean | null
  font: string | null
  base: string | null
  contents: boolean
}

const empty = (): Own => ({ list: null, level: null, bold: null, font: null, base: null, contents: false })

/** A switch of Word is on unless it says otherwise. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/.test(value)

const DEEPEST = 20

/** Reads styles.xml into a lookup by style id; an unknown or empty id gives the default paragraph. */
export const readStyles = (xml: string): Styles => {
  const styles = new Map<string, Own>()
  const defaults = empty()
  let style: Own | null = null
  let normal = ''
  let inDefaults = false
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes('val')
      if (name === 'docDefaults') inDefaults = true
      else if (name === 'style') {
        const id = attributes('styleId') ?? ''
        styles.set(id, (style = empty()))
        if (attributes('type') === 'paragraph' && isOn(attributes('default') ?? '0')) normal = id
      }
      const own = style ?? (inDefaults ? defaults : null)
      if (own === null) return
      if (name === 'name') own.contents = /^toc \d$/i.test(value ?? '')
      else if (name === 'basedOn') own.base = value ?? null
      else if (name === 'numId') own.list = value ?? null
      else if (name === 'ilvl') own.level = Number(value ?? 0)
      else if (name === 'b') own.bold = isOn(value)
      else if (name === 'rFonts') own.font = attributes('hAnsi') ?? attributes('ascii') ?? null
    },
    close: (name) => {
      if (name === 'style') style = null
      else if (name === 'docDefaults') inDefaults = false
    },
    text: () => undefined,
  })
  const known = new Map<string, Style>()
  const styleOf = (id: string): Style => {
    const found = known.get(id)
    if (found !== undefined) return found
    const result = empty()
    let at = styles.get(id) ?? styles.get(normal)
    result.contents = at?.contents === true
    for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
      result.list ??= at.list
      result.level ??= at.level
      result.bold ??= at.bold
      result.font ??= at.font
      at = at.base === null ? undefined : styles.get(at.base)
    }
    const { list, level, contents } = result
    const whole = { list, level, contents, bold: result.bold === true, font: result.font ?? defaults.font }
    known.set(id, whole)
    return whole
  }
  return { styleOf, listOf: (id) => styles.get(id)?.list ?? null }
}
