// How wide an element is, for pictures that are drawn to fit. 0 until it is laid out.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export const useWidth = <Element extends HTMLElement>(): readonly [RefObject<Element | null>, number] => {
  const element = useRef<Element>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const at = element.current
    if (at === null) return
    const measure = (): void => setWidth(Math.floor(at.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(at)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
