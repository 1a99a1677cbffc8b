// A file dragged anywhere over the window. Text and pictures dragged inside the page are left alone.
import { useEffect, useRef, useState } from 'react'

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

export const useFileDrop = (onFile: (file: File) => void): boolean => {
  const [over, setOver] = useState(false)
  const latest = useRef(onFile)
  latest.current = onFile
  useEffect(() => {
    let depth = 0
    const enter = (event: DragEvent): void => {
      if (!hasFile(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (!hasFile(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    const move = (event: DragEvent): void => {
      if (hasFile(event)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      if (!hasFile(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) latest.current(file)
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: move, drop } as const
    window.addEventListener('dragenter', listeners.dragenter)
    window.addEventListener('dragleave', listeners.dragleave)
    window.addEventListener('dragover', listeners.dragover)
    window.addEventListener('drop', listeners.drop)
    return () => {
      window.removeEventListener('dragenter', listeners.dragenter)
      window.removeEventListener('dragleave', listeners.dragleave)
      window.removeEventListener('dragover', listeners.dragover)
      window.removeEventListener('drop', listeners.drop)
    }
  }, [])
  return over
}
