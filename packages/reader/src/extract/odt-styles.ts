// Styles of an OpenDocument text: what is bold, in which font, and how the levels of lists are numbered.

import { readXml } from './xml.ts'

/** What a style leaves open is null. */
export type OdtStyle = {
  readonly bold: boolean | null
  readonly hidden: boolean
  readonly font: string | null
  readonly list: string | null
}

export type OdtLevel = {
  readonly format: string
  readonly start: number
  /** As Word would write it: `%1.%2)`. */
  readonly text: string
}

export type OdtStyles = {
  readonly styleOf: (name: string) => OdtStyle
  /** 1-based levels. */
  readonly levelOf: (list: string, level: number) => OdtLevel | null
}

type Own = {
  bold: boolean | null
  hidden: boolean | null
  font: string | null
  list: string | null
  parent: string | null
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['I', 'upperRoman'],
  ['i', 'lowerRoman'],
  ['A', 'upperLetter'],
  ['a', 'lowerLetter'],
  ['1', 'decimal'],
  ['01', 'decimalZero'],
])

/** `%1.%2` of the levels shown, with what stands before and after. */
const textOf = (level: number, attributes: (name: string) => string | undefined): string => {
  const whole = attributes('num-list-format')
  if (whole !== undefined && whole !== '') return whole.replace(/%(\d)%/g, '%$1')
  const shown = Math.min(Math.max(1, Number(attributes('display-levels') ?? 1) || 1), level)
  const numbers = Array.from({ length: shown }, (_, i) => `%${level - shown + 1 + i}`).join('.')
  return `${attributes('num-prefix') ?? ''}${numbers}${attributes('num-suffix') ?? ''}`
}

const DEEPEST = 20

/** Reads both parts that may hold styles; the later one wins. */
export const readOdtStyles = (parts: readonly string[]): OdtStyles => {
  const styles = new Map<string, Own>()
  const faces = new Map<string, string>()
  const lists = new Map<string, Map<number, OdtLevel>>()
  let style: Own | null = null
  let levels: Map<number, OdtLevel> | null = null
  for (const xml of parts)
    readXml(xml, {
      open: (name, attributes) => {
        const own = attributes('name') ?? ''
        if (name === 'font-face') faces.set(own, attributes('font-family') ?? own)
        else if (name === 'style' || name === 'default-style') {
          style = {
            bold: null,
            hidden: null,
            font: null,
            list: attributes('list-style-name') ?? null,
            parent: attributes('parent-style-name') ?? null,
          }
          const family = attributes('family') ?? ''
          styles.set(name === 'style' ? own : `default ${family}`, style)
        } else if (name === 'list-style' || name === 'outline-style')
          lists.set(name === 'outline-style' ? '' : own, (levels = new Map()))
        else if (name === 'text-properties' && style !== null) {
          const weight = attributes('font-weight')
          if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600
          const display = attributes('display')
          if (display !== undefined) style.hidden = display === 'none'
          style.font = attributes('font-name') ?? attributes('font-family') ?? null
        } else if (levels !== null && /^(?:list-level-style-number|outline-level-style)$/.test(name)) {
          const level = Number(attributes('level') ?? 1) || 1
          const format = FORMATS.get(attributes('num-format') ?? '') ?? 'none'
          levels.set(level, {
            format,
            start: Number(attributes('start-value') ?? 1) || 0,
            text: format === 'none' ? '' : textOf(level, attributes),
          })
        } else if (levels !== null && name === 'list-level-style-bullet')
          levels.set(Number(attributes('level') ?? 1) || 1, {
            format: 'bullet',
            start: 1,
            text: attributes('bullet-char') ?? '',
          })
      },
      close: (name) => {
        if (name === 'style' || name === 'default-style') style = null
        else if (name === 'list-style' || name === 'outline-style') levels = null
      },
      text: () => undefined,
    })
  const known = new Map<string, OdtStyle>()
  return {
    levelOf: (list, level) => lists.get(list)?.get(level) ?? null,
    styleOf: (name) => {
      const found = known.get(name)
      if (found !== undefined) return found
      const result: Own = { bold: null, hidden: null, font: null, list: null, parent: null }
      let at = styles.get(name)
      for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
        result.bold ??= at.bold
        result.hidden ??= at.hidden
        result.font ??= at.font
        result.list ??= at.list
        at = at.parent === null ? undefined : styles.get(at.parent)
      }
      const font = result.font === null ? null : (faces.get(result.font) ?? result.font).replace(/^['"]|['"]$/g, '')
      const whole = { bold: result.bold, hidden: result.hidden === true, font, list: result.list }
      known.set(name, whole)
      return whole
    },
  }
}
