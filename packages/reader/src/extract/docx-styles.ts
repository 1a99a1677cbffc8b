// What a paragraph style of Word adds to its paragraphs: a list it numbers in, bold. Inherited through `basedOn`.

import { readXml } from './xml.ts'

export type Style = { readonly list: string | null; readonly level: number | null; readonly bold: boolean }

type Own = { list: string | null; level: number | null; bold: boolean | null; base: string | null }

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/.test(value)

/** Reads styles.xml into a lookup by style id. */
export const readStyles = (xml: string): ((id: string) => Style) => {
  const styles = new Map<string, Own>()
  let style: Own | null = null
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes('val')
      if (name === 'style')
        styles.set(attributes('styleId') ?? '', (style = { list: null, level: null, bold: null, base: null }))
      else if (style === null) return
      else if (name === 'basedOn') style.base = value ?? null
      else if (name === 'numId') style.list = value ?? null
      else if (name === 'ilvl') style.level = Number(value ?? 0)
      else if (name === 'b') style.bold = isOn(value)
    },
    close: (name) => {
      if (name === 'style') style = null
    },
    text: () => undefined,
  })
  return (id) => {
    const result: Own = { list: null, level: null, bold: null, base: null }
    let at = styles.get(id)
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      result.list ??= at.list
      result.level ??= at.level
      result.bold ??= at.bold
      at = at.base === null ? undefined : styles.get(at.base)
    }
    return { list: result.list, level: result.level, bold: result.bold === true }
  }
}

export { isOn }
