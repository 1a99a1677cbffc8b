// The steps that wait to be saved, kept on this device.
import type { CalendarChange } from '@tiendo/domain'
import { useCallback, useMemo } from 'react'
import { useKept } from '../../../shared/lib/use-kept.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { readSteps, writeSteps } from './kept-steps.ts'
import type { Step } from './step.ts'

export type Steps = {
  readonly all: readonly Step[]
  readonly add: (acts: readonly (readonly CalendarChange[])[]) => void
  readonly remove: (id: number) => void
  readonly clear: () => void
}

export const useSteps = (): Steps => {
  const { authority } = useMe()
  const [text, setText] = useKept(`tiendo.calendar.${authority.id}.steps`, '')
  const all = useMemo(() => readSteps(text), [text])
  const set = useCallback((steps: readonly Step[]) => setText(writeSteps(steps)), [setText])
  return {
    all,
    add: (acts) => set([...all, ...acts.map((changes) => ({ id: 0, changes }))]),
    remove: (id) => set(all.filter((step) => step.id !== id)),
    clear: () => set([]),
  }
}
