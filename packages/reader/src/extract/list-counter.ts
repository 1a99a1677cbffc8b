// Counts as Word does, from the top of the document: give each numbered paragraph in order, take its label.

import { bulletOf, formatNumber } from './list-label.ts'
import type { Level, Levels, Numbering } from './numbering.ts'

export type Counter = {
  readonly label: (list: string, level: number) => string
  /** The level of a list on which paragraphs of a style stand; null where no level names it. */
  readonly levelOf: (list: string, style: string) => number | null
}

/** `listOf` finds the list of a list style that an abstract list only points to. */
export const counter = (numbering: Numbering, listOf: (style: string) => string | null = () => null): Counter => {
  const counts = new Map<string, readonly (number | undefined)[]>()
  const begun = new Set<string>()
  const base = (abstract: string): { readonly id: string; readonly levels: Levels } | null => {
    const own = numbering.abstract.get(abstract)
    if (own === undefined) return null
    const linked = own.link === null ? undefined : numbering.lists.get(listOf(own.link) ?? '')?.abstract
    const levels = linked === undefined ? undefined : numbering.abstract.get(linked)?.levels
    return linked === undefined || levels === undefined ? { id: abstract, levels: own.levels } : { id: linked, levels }
  }
  const label = (listId: string, ilvl: number): string => {
    const list = numbering.lists.get(listId)
    const found = list === undefined ? null : base(list.abstract)
    if (list === undefined || found === null) return ''
    const levelAt = (at: number): Level | undefined => list.levels.get(at) ?? found.levels.get(at)
    const level = levelAt(ilvl)
    if (level === undefined) return ''
    if (level.format === 'bullet') return bulletOf(level.text)
    const current = counts.get(found.id) ?? []
    const restart = list.starts.get(ilvl) ?? (list.levels.has(ilvl) ? level.start : undefined)
    const first = `${listId}/${ilvl}`
    const fresh = restart !== undefined && !begun.has(first)
    begun.add(first)
    const before = current[ilvl]
    const now = fresh ? restart : before === undefined ? level.start : before + 1
    // Deeper levels start again, but for those that say they do not; a level above that was never used shows its
    // start without having begun.
    const next = Array.from({ length: Math.max(ilvl + 1, current.length) }, (_, i) => {
      if (i === ilvl) return now
      if (i < ilvl) return current[i]
      const rule = levelAt(i)?.restart ?? null
      return rule === null || (rule > 0 && ilvl < rule) ? undefined : current[i]
    })
    counts.set(found.id, next)
    const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const kind = levelAt(at)?.format ?? 'decimal'
      return formatNumber(next[at] ?? levelAt(at)?.start ?? 1, level.legal || kind === 'bullet' ? 'decimal' : kind)
    })
    // A number written as nothing leaves no lone mark behind.
    return /[\p{L}\p{N}]/u.test(text) ? text.trim() : ''
  }
  return {
    label,
    levelOf: (listId, style) => {
      const list = numbering.lists.get(listId)
      const found = list === undefined ? null : base(list.abstract)
      for (const [at, level] of [...(list?.levels ?? []), ...(found?.levels ?? [])])
        if (level.style === style) return at
      return null
    },
  }
}
