// One tab stop for a grid of many rows: arrows move between rows and between the places within one, also to rows that
// are not drawn yet. Elements say where they are by `data-row` and `data-place` (0 is the row itself).
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

type Place = { readonly row: string; readonly place: number }

type Options = {
  /** In order. */
  readonly rows: readonly string[]
  /** How many places a row has beside itself. */
  readonly places?: (row: string) => number
  readonly within: RefObject<HTMLElement | null>
  /** Brings a row that is not drawn into sight. */
  readonly reveal: (row: string) => void
}

const PAGE = 10
const clamp = (value: number, max: number): number => Math.min(max, Math.max(0, value))

export const useRoving = ({ rows, places = () => 0, within, reveal }: Options) => {
  const [active, setActive] = useState<Place | null>(null)
  const wanted = useRef<Place | null>(null)
  const order = useMemo(() => new Map(rows.map((row, index) => [row, index])), [rows])
  const known = active !== null && order.has(active.row)
  const current: Place | null = known ? { row: active.row, place: clamp(active.place, places(active.row)) } : rows[0] === undefined ? null : { row: rows[0], place: 0 }

  const elementOf = ({ row, place }: Place): HTMLElement | undefined =>
    [...(within.current?.querySelectorAll<HTMLElement>(`[data-place="${place}"]`) ?? [])].find((element) => element.dataset['row'] === row)

  // A row far away is drawn some frames after it was asked for.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const element = elementOf(wanted.current)
    if (element === undefined) return
    wanted.current = null
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const go = (to: Place): void => {
    wanted.current = to
    setActive(to)
    if (elementOf(to) === undefined) reveal(to.row)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (current === null || event.ctrlKey || event.altKey || event.metaKey || !(target instanceof HTMLElement) || target.dataset['place'] === undefined) return
    const at = order.get(current.row) ?? 0
    const to = next(event.key, at, current, rows, places)
    if (to === null) return
    event.preventDefault()
    go(to)
  }

  /** The place of a row that is in the tab order; null for every row but one. */
  const stopIn = (row: string): number | null => (current?.row === row ? current.place : null)
  const onFocus = useCallback((row: string, place: number): void => setActive({ row, place }), [])
  return { stopIn, onKeyDown, onFocus }
}

const next = (key: string, at: number, { row, place }: Place, rows: readonly string[], places: (row: string) => number): Place | null => {
  const toRow = (index: number): Place | null => {
    const found = rows[clamp(index, rows.length - 1)]
    return found === undefined ? null : { row: found, place: clamp(place, places(found)) }
  }
  const toPlace = (index: number): Place | null => (places(row) === 0 ? null : { row, place: clamp(index, places(row)) })
  switch (key) {
    case 'ArrowDown':
      return toRow(at + 1)
    case 'ArrowUp':
      return toRow(at - 1)
    case 'PageDown':
      return toRow(at + PAGE)
    case 'PageUp':
      return toRow(at - PAGE)
    case 'Home':
      return toRow(0)
    case 'End':
      return toRow(rows.length - 1)
    case 'ArrowRight':
      return toPlace(place + 1)
    case 'ArrowLeft':
      return toPlace(place - 1)
    default:
      return null
  }
}
