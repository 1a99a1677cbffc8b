// RTF read: what its words mean for the text. Deleted and hidden text, pictures, instructions of fields and comments are
// left out; headers, footers, notes and boxes go where they belong.

import { fromLegacy } from '../legacy/from-legacy.ts'
import { legacyFont } from '../legacy/legacy-font.ts'
import type { RunLetters } from '../legacy/run-letters.ts'
import { fromWindows1252 } from '../legacy/windows-1252.ts'
import type { FlowItem } from './flow.ts'
import { bulletOf } from './list-label.ts'
import { ansiCodePage, codePageOf, type RtfFont } from './rtf-fonts.ts'
import { ENTERED, firstState, SIGNS, SKIPPED, type RtfState } from './rtf-state.ts'
import { flowBuilder, type RowShape, type FlowBuilder } from './flow-builder.ts'
import { readRtf } from './rtf-tokens.ts'
import { fromPictureFont, isPictureFont, symbolOf } from './symbol-fonts.ts'

export type RtfBody = {
  readonly items: readonly FlowItem[]
  readonly notes: readonly FlowItem[]
  /** By the word that opens them: `header`, `footerf`, … */
  readonly margins: ReadonlyMap<string, readonly FlowItem[]>
  readonly firstDiffers: boolean
  readonly changes: number
}

type Group = { state: RtfState; starred: boolean; readonly began: string | null }

const APART = /^(?:header[lrf]?|footer[lrf]?|footnote|shptxt)$/
const PICTURE = /[\uf020-\uf0ff]/g

const bytesOf = (codes: string): Uint8Array => Uint8Array.from(codes, (code) => code.charCodeAt(0))

const decoded = (codes: string, page: string): string => {
  if (page === 'windows-1252') return fromWindows1252(bytesOf(codes))
  return page === 'windows-1258' ? fromLegacy(codes, page) : new TextDecoder(page).decode(bytesOf(codes))
}

/** Null where the groups of the file do not end. `limit` stops the keeping of text at so many characters. */
export const readRtfBody = (rtf: string, letters: RunLetters, limit: number): RtfBody | null => {
  const fonts = new Map<number, RtfFont>()
  const margins = new Map<string, readonly FlowItem[]>()
  const notes: FlowItem[] = []
  const body = flowBuilder()
  const targets: FlowBuilder[] = [body]
  const groups: Group[] = []
  let group: Group = { state: firstState, starred: false, began: null }
  let [ansi, defaultFont, skip, changes, length] = ['windows-1252', 0, 0, 0, 0]
  let [pending, label, firstDiffers] = ['', '', false]
  let shape: RowShape = { left: 0, cells: [] }
  let outerShape = shape
  let merges: Pick<RowShape['cells'][number], 'merge' | 'across'> = { merge: 'none', across: 'none' }
  const target = (): FlowBuilder => targets.at(-1) ?? body
  const set = (change: Partial<RtfState>): void => {
    group.state = { ...group.state, ...change }
  }
  const level = (): number => (group.state.inTable ? Math.max(1, group.state.level) : 0)
  const put = (text: string): void => {
    const { destination, hidden, deleted, bold, font } = group.state
    if (hidden || deleted || length > limit) return
    const name = fonts.get(font)?.name ?? null
    const read = isPictureFont(name)
      ? fromPictureFont(text, name)
      : letters.read(text, name).replace(PICTURE, (sign) => symbolOf('Symbol', sign.charCodeAt(0)))
    length += read.length
    if (destination === 'text') target().put(read, bold)
    else if (destination === 'label') label += read
  }
  const flush = (): void => {
    if (pending === '') return
    const codes = pending
    pending = ''
    const font = fonts.get(group.state.font)
    if (group.state.destination === 'fonts') {
      if (font !== undefined) font.name += codes.replace(/;.*$/s, '')
    } else
      put(
        legacyFont(font?.name ?? '') === null
          ? decoded(codes, codePageOf(font, ansi))
          : fromWindows1252(bytesOf(codes)),
      )
  }
  const openApart = (name: string): void => {
    group = { ...group, state: { ...group.state, destination: 'text', inTable: false }, began: name }
    targets.push(flowBuilder())
  }
  const closeApart = (name: string): void => {
    const items = targets.pop()?.done() ?? []
    if (name === 'footnote') for (const item of items) notes.push(item)
    else if (name === 'shptxt') target().add(items)
    else if (!margins.has(name)) margins.set(name, items)
  }
  const tableWord = (name: string, value: number | null): boolean => {
    if (name === 'trowd') shape = { left: 0, cells: [] }
    else if (name === 'trleft') shape.left = value ?? 0
    else if (name === 'clvmgf' || name === 'clvmrg') merges = { ...merges, merge: name === 'clvmgf' ? 'start' : 'rest' }
    else if (name === 'clmgf' || name === 'clmrg') merges = { ...merges, across: name === 'clmgf' ? 'start' : 'rest' }
    else if (name === 'cellx') {
      shape.cells.push({ ...merges, right: value ?? 0 })
      merges = { merge: 'none', across: 'none' }
    } else if (name === 'cell' || name === 'nestcell') target().endCell(name === 'cell' ? 1 : Math.max(2, level()))
    else if (name === 'row') target().endRow(1, shape)
    else if (name === 'nestrow') {
      target().endRow(Math.max(2, level()), shape)
      shape = outerShape
    } else if (name === 'intbl') set({ inTable: value !== 0 })
    else if (name === 'itap') set({ level: value ?? 1, inTable: (value ?? 1) > 0 })
    else return false
    return true
  }
  const fontWord = (name: string, value: number | null): boolean => {
    if (name === 'f') {
      set({ font: value ?? 0 })
      if (group.state.destination === 'fonts') fonts.set(value ?? 0, { name: '', charset: 1 })
    } else if (name === 'fcharset') {
      const font = fonts.get(group.state.font)
      if (font !== undefined) font.charset = value ?? 0
    } else if (name === 'fonttbl') set({ destination: 'fonts' })
    else if (name === 'ansicpg') ansi = ansiCodePage(value)
    else if (name === 'deff') defaultFont = value ?? 0
    else return false
    return true
  }
  const formatWord = (name: string, value: number | null): boolean => {
    if (name === 'b') set({ bold: value !== 0 })
    else if (name === 'v') set({ hidden: value !== 0 })
    else if (name === 'deleted' || name === 'revised') {
      if (value !== 0) changes++
      if (name === 'deleted') set({ deleted: value !== 0 })
    } else if (name === 'plain') set({ bold: false, hidden: false, deleted: false, font: defaultFont })
    else if (name === 'pard') set({ inTable: false, level: 1 })
    else if (name === 'uc') set({ fallback: value ?? 1 })
    else if (name === 'titlepg') firstDiffers = true
    else return false
    return true
  }
  const textWord = (name: string, value: number | null): void => {
    const sign = SIGNS.get(name)
    if (sign !== undefined) put(sign)
    else if (name === '-') put('\u00ad')
    else if (name === 'u') {
      put(String.fromCharCode(((value ?? 0) + 65_536) % 65_536))
      skip = group.state.fallback
    } else if (name === 'par' || name === 'sect') {
      target().endParagraph(level())
      letters.pause()
    }
  }
  const word = (name: string, value: number | null): void => {
    flush()
    skip = 0
    if (name === '*') group.starred = true
    else if (APART.test(name)) openApart(name)
    else if (SKIPPED.has(name) || (group.starred && !ENTERED.has(name))) set({ destination: 'skip' })
    else if (name === 'shpinst') set({ destination: 'quiet' })
    else if (name === 'nesttableprops') outerShape = shape
    else if (name === 'listtext' || name === 'pntext') set({ destination: 'label' })
    else if (!tableWord(name, value) && !fontWord(name, value) && !formatWord(name, value)) textWord(name, value)
    group.starred = name === '*'
  }
  const whole = readRtf(rtf, {
    open: () => {
      flush()
      skip = 0
      groups.push(group)
      group = { state: group.state, starred: false, began: null }
    },
    close: () => {
      flush()
      skip = 0
      if (group.began !== null) closeApart(group.began)
      const outer = groups.pop()
      if (outer === undefined) return
      if (group.state.destination === 'label' && outer.state.destination !== 'label') {
        target().label(/[\p{L}\p{N}]/u.test(label) ? label : label.trim() === '' ? '' : bulletOf(label.trim()))
        label = ''
      }
      group = outer
    },
    word,
    text: (codes) => {
      const passed = Math.min(skip, codes.length)
      skip -= passed
      pending += codes.slice(passed)
    },
    skipped: () => group.state.destination === 'skip',
  })
  return whole ? { items: body.done(), notes, margins, firstDiffers, changes } : null
}
