// `/` goes to the filter of the page, never while typing.
import { useEffect, useRef } from 'react'

export const useSlash = () => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || !(event.target instanceof HTMLElement) || event.target.matches('input, textarea, select, [role="dialog"] *')) return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return field
}
