// Numbers of OpenDocument lists, counted as the program shows them: lists in lists are levels, and a list may go on
// where an earlier one ended.

import { bulletOf, formatNumber } from './list-label.ts'
import type { OdtStyles } from './odt-styles.ts'
import type { Attributes } from './xml.ts'

type Open = { readonly counts: (number | undefined)[]; readonly style: string; waiting: boolean }

export type OdtLists = {
  readonly openList: (attributes: Attributes) => void
  readonly closeList: () => void
  readonly openItem: (attributes: Attributes) => void
  /** The label of the paragraph that an item begins with; empty for all others. */
  readonly label: () => string
}

export const odtLists = (styles: OdtStyles): OdtLists => {
  const open: Open[] = []
  /** What the lists so far have counted: by their ids, and the last of each style. */
  const ended = new Map<string, (number | undefined)[]>()
  return {
    openList: (attributes) => {
      const outer = open.at(-1)
      const style = attributes('style-name') ?? outer?.style ?? ''
      const goesOn =
        attributes('continue-list') ?? (attributes('continue-numbering') === 'true' ? `style ${style}` : undefined)
      const counts =
        outer?.style === style ? outer.counts : ((goesOn === undefined ? undefined : ended.get(goesOn)) ?? [])
      open.push({ counts, style, waiting: false })
      ended.set(`style ${style}`, counts)
      const id = attributes('id')
      if (id !== undefined) ended.set(id, counts)
    },
    closeList: () => {
      open.pop()
    },
    openItem: (attributes) => {
      const list = open.at(-1)
      if (list === undefined) return
      list.waiting = true
      const start = attributes('start-value')
      if (start !== undefined) list.counts[open.length] = (Number(start) || 1) - 1
    },
    label: () => {
      const list = open.at(-1)
      if (list?.waiting !== true) return ''
      list.waiting = false
      const depth = open.length
      const level = styles.levelOf(list.style, depth)
      if (level === null) return ''
      if (level.format === 'bullet') return bulletOf(level.text)
      const before = list.counts[depth]
      list.counts[depth] = before === undefined ? level.start : before + 1
      list.counts.length = depth + 1
      return level.text
        .replace(/%(\d)/g, (_, digit: string) => {
          const at = styles.levelOf(list.style, Number(digit))
          return formatNumber(list.counts[Number(digit)] ?? at?.start ?? 1, at?.format ?? 'decimal')
        })
        .trim()
    },
  }
}
