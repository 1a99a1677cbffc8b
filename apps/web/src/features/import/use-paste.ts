// A document pasted anywhere but where somebody types.
import { useEffect, useRef } from 'react'
import { pastedDocument, type Pasted } from './pasted.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="dialog"] *'))

export const usePaste = (name: () => string, onFiles: (files: readonly File[]) => void, onPasted: (pasted: Pasted) => void): void => {
  const latest = useRef({ name, onFiles, onPasted })
  latest.current = { name, onFiles, onPasted }
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData } = event
      if (clipboardData === null || event.defaultPrevented || isTyping(event.target)) return
      const files = [...clipboardData.files]
      const pasted = files.length > 0 ? null : pastedDocument(clipboardData, latest.current.name())
      if (files.length === 0 && pasted === null) return
      event.preventDefault()
      if (pasted === null) latest.current.onFiles(files)
      else latest.current.onPasted(pasted)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
}
