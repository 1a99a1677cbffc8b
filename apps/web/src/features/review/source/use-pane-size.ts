// How large the source's pane is; null while it is not shown, as on a phone behind the values.
import { useEffect, useState, type RefObject } from 'react'

export type PaneSize = { readonly width: number; readonly height: number }

export const usePaneSize = (pane: RefObject<HTMLElement | null>): PaneSize | null => {
  const [size, setSize] = useState<PaneSize | null>(null)
  useEffect(() => {
    const box = pane.current
    if (box === null) return
    const look = (): void => setSize(box.clientHeight === 0 ? null : { width: box.clientWidth, height: box.clientHeight })
    look()
    const resized = new ResizeObserver(look)
    resized.observe(box)
    return () => resized.disconnect()
  }, [pane])
  return size
}
