// Others' changes as they come over the one stream the shell keeps open. A page that shows a thing live takes the
// changes of it; what nobody takes is announced by the live bar.
import type { ChangeNotice } from '@tiendo/api/client'

type Listener = (notice: ChangeNotice) => void
const listeners = new Map<string, Set<Listener>>()

/** Returns how to stop. */
export const onChange = (stream: string, listener: Listener): (() => void) => {
  const group = listeners.get(stream) ?? new Set()
  listeners.set(stream, group.add(listener))
  return () => {
    group.delete(listener)
    if (group.size === 0) listeners.delete(stream)
  }
}

/** Whether a page takes it. */
export const tellChange = (notice: ChangeNotice): boolean => {
  const group = listeners.get(notice.stream)
  group?.forEach((listener) => listener(notice))
  return group !== undefined
}
