// While the dialog is open, a file dropped anywhere is its spreadsheet: the page below would take it for a document to
// read, so it does not hear of it.
import { useEffect, useRef, useState } from 'react'

export const useSheetDrop = (onFile: (file: File) => void): boolean => {
  const [over, setOver] = useState(false)
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  }, [onFile])
  useEffect(() => {
    let depth = 0
    const on = (kind: 'dragenter' | 'dragleave' | 'dragover' | 'drop') => (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.stopImmediatePropagation()
      if (kind === 'dragover' || kind === 'drop') event.preventDefault()
      depth = kind === 'dragenter' ? depth + 1 : kind === 'dragleave' ? depth - 1 : kind === 'drop' ? 0 : depth
      setOver(depth > 0)
      const file = kind === 'drop' ? event.dataTransfer.files[0] : undefined
      if (file !== undefined) latest.current(file)
    }
    const listeners = (['dragenter', 'dragleave', 'dragover', 'drop'] as const).map((kind) => [kind, on(kind)] as const)
    for (const [kind, listener] of listeners) window.addEventListener(kind, listener, true)
    return () => {
      for (const [kind, listener] of listeners) window.removeEventListener(kind, listener, true)
    }
  }, [])
  return over
}
