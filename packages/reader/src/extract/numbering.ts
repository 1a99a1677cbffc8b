// Numbers that Word counts by itself (w:numPr): kept as levels of a list, restored as the text a reader sees: "1.",
// "a)", "II.". Bullets become the dash that Vietnamese plans use.

import { toRoman } from '@tiendo/domain'
import { readXml } from './xml.ts'

type Level = { start: number; format: string; text: string }
type Numbering = {
  readonly abstract: Map<string, Map<number, Level>>
  readonly lists: Map<string, { abstract: string; readonly starts: Map<number, number> }>
}

const empty = (): Numbering => ({ abstract: new Map(), lists: new Map() })

/** Reads numbering.xml; broken XML gives what was read. */
export const readNumbering = (xml: string): Numbering => {
  const numbering = empty()
  let levels: Map<number, Level> | null = null
  let level: Level | null = null
  let list: { abstract: string; readonly starts: Map<number, number> } | null = null
  let override = 0
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes('val') ?? ''
      if (name === 'abstractNum') numbering.abstract.set(attributes('abstractNumId') ?? '', (levels = new Map()))
      else if (name === 'lvl' && levels !== null)
        levels.set(Number(attributes('ilvl') ?? 0), (level = { start: 1, format: 'decimal', text: '' }))
      else if (name === 'start' && level !== null) level.start = Number(value) || 0
      else if (name === 'numFmt' && level !== null) level.format = value
      else if (name === 'lvlText' && level !== null) level.text = value
      else if (name === 'num')
        numbering.lists.set(attributes('numId') ?? '', (list = { abstract: '', starts: new Map() }))
      else if (name === 'abstractNumId' && list !== null) list.abstract = value
      else if (name === 'lvlOverride') override = Number(attributes('ilvl') ?? 0)
      else if (name === 'startOverride' && list !== null) list.starts.set(override, Number(value) || 0)
    },
    close: (name) => {
      if (name === 'lvl') level = null
      else if (name === 'abstractNum') levels = null
      else if (name === 'num') list = null
    },
    text: () => undefined,
  })
  return numbering
}

const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)

const format = (number: number, kind: string): string => {
  if (number <= 0) return `${number}`
  if (kind === 'upperRoman') return toRoman(number)
  if (kind === 'lowerRoman') return toRoman(number).toLowerCase()
  if (kind === 'lowerLetter') return letters(Math.min(number, 780))
  if (kind === 'upperLetter') return letters(Math.min(number, 780)).toUpperCase()
  return kind === 'decimalZero' && number < 10 ? `0${number}` : `${number}`
}

export type Counter = (list: string, level: number) => string

/** Counts as Word does, from the top of the document: give each numbered paragraph in order, take its label. */
export const counter = (numbering: Numbering): Counter => {
  const counts = new Map<string, readonly (number | undefined)[]>()
  const begun = new Set<string>()
  return (listId, ilvl) => {
    const list = numbering.lists.get(listId)
    const levels = list === undefined ? undefined : numbering.abstract.get(list.abstract)
    const level = levels?.get(ilvl)
    if (list === undefined || levels === undefined || level === undefined || level.format === 'none') return ''
    if (level.format === 'bullet') return /^[+*-]$/.test(level.text) ? level.text : '-'
    const current = counts.get(list.abstract) ?? []
    const restart = list.starts.get(ilvl)
    const first = `${listId}/${ilvl}`
    const fresh = restart !== undefined && !begun.has(first)
    begun.add(first)
    const before = current[ilvl]
    const now = fresh ? restart : before === undefined ? level.start : before + 1
    // Deeper levels start again; a level above that was never used shows its start without having begun.
    const next = Array.from({ length: ilvl + 1 }, (_, i) => (i === ilvl ? now : current[i]))
    counts.set(list.abstract, next)
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return format(
        next[at] ?? levels.get(at)?.start ?? 1,
        levels.get(at)?.format === 'bullet' ? 'decimal' : (levels.get(at)?.format ?? 'decimal'),
      )
    })
  }
}
