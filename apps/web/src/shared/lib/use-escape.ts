// Escape inside an element closes it. Whatever is open above it takes the key first.
import { useEffect, useRef, type RefObject } from 'react'

export const useEscape = <Element extends HTMLElement>(onEscape: () => void): RefObject<Element | null> => {
  const element = useRef<Element>(null)
  const latest = useRef(onEscape)
  useEffect(() => {
    latest.current = onEscape
  }, [onEscape])
  useEffect(() => {
    const at = element.current
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current()
    }
    at?.addEventListener('keydown', onKey)
    return () => at?.removeEventListener('keydown', onKey)
  }, [])
  return element
}
