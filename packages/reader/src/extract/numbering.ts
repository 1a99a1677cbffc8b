// Numbers that Word counts by itself (w:numPr): what its lists are. Counting them is done in list-counter.ts.

import { readXml } from './xml.ts'

export type Level = {
  start: number
  format: string
  text: string
  /** The paragraph style whose paragraphs stand on this level. */ style: string | null
  /** The level above which a number makes this one start again; 0: never. */ restart: number | null
  /** All numbers in it as plain ones (1.1 below a part I). */ legal: boolean
}

export type Levels = Map<number, Level>

type Abstract = { readonly levels: Levels; link: string | null }

export type List = { abstract: string; readonly starts: Map<number, number>; readonly levels: Levels }

export type Numbering = {
  readonly abstract: ReadonlyMap<string, Abstract>
  readonly lists: ReadonlyMap<string, List>
}

/** Reads numbering.xml; broken XML gives what was read. */
export const readNumbering = (xml: string): Numbering => {
  const abstracts = new Map<string, Abstract>()
  const lists = new Map<string, List>()
  let abstract: Abstract | null = null
  let level: Level | null = null
  let list: List | null = null
  let override = 0
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes('val') ?? ''
      if (name === 'abstractNum') {
        abstract = { levels: new Map(), link: null }
        abstracts.set(attributes('abstractNumId') ?? '', abstract)
      } else if (name === 'num')
        lists.set(attributes('numId') ?? '', (list = { abstract: '', starts: new Map(), levels: new Map() }))
      else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '', style: null, restart: null, legal: false }
        ;(list ?? abstract)?.levels.set(Number(attributes('ilvl') ?? override), level)
      } else if (name === 'abstractNumId' && list !== null) list.abstract = value
      else if (name === 'numStyleLink' && abstract !== null) abstract.link = value
      else if (name === 'lvlOverride') override = Number(attributes('ilvl') ?? 0)
      else if (name === 'startOverride' && list !== null) list.starts.set(override, Number(value) || 0)
      else if (level === null) return
      else if (name === 'start') level.start = Number(value) || 0
      else if (name === 'numFmt') level.format = value
      else if (name === 'lvlText') level.text = value
      else if (name === 'pStyle') level.style = value
      else if (name === 'lvlRestart') level.restart = Number(value) || 0
      else if (name === 'isLgl') level.legal = !/^(?:0|false|off)$/.test(value)
    },
    close: (name) => {
      if (name === 'lvl') level = null
      else if (name === 'abstractNum') abstract = null
      else if (name === 'num') list = null
    },
    text: () => undefined,
  })
  return { abstract: abstracts, lists }
}
