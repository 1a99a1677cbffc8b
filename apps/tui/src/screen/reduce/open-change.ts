// Whether the forms that change days open, and for what: the event of the chosen row, the occurrence of the chosen row.

import type { Awaited, WorkItem } from '@tiendo/domain'
import type { Step } from '../event.ts'
import { selectedRow } from '../model/rows.ts'
import { placeOf, type Saying, type State } from '../model/state.ts'
import { withPreview } from './change.ts'
import { openForm } from './form.ts'
import { withPage } from './load.ts'

const told = (state: State, say: Saying): Step => [{ ...state, notice: { tone: 'info', say } }, []]

/** The event of the row; of a share, the one it waits for; inside an event, that one. */
const eventHere = (state: State): Awaited | null => {
  const row = selectedRow(state)
  if (row?.awaited !== null && row?.awaited !== undefined) return row.awaited
  const events = state.data.awaited?.events ?? []
  const place = placeOf(state)
  if (place.kind === 'event') return events.find(({ id }) => id === place.id) ?? null
  const item = row?.item ?? null
  if (item === null || item.standing !== 'waitingEvent') return null
  const { planId, id } = item.work
  return (
    events.find(({ works }) =>
      works.some(({ plan, work, recorded }) => recorded === null && plan.id === planId && work.id === id),
    ) ?? null
  )
}

const previewed = (state: State): Step => (state.overlay?.kind === 'form' ? withPreview(state, state.overlay) : [state, []])

export const openEvent = (state: State): Step => {
  const awaited = eventHere(state)
  if (awaited === null) return told(state, { kind: 'noEvent' })
  if (state.data.awaited?.may.record !== true) return told(state, { kind: 'mayNotRecord' })
  return previewed(openForm(state, 'event', null, awaited))
}

export const openMove = (state: State, item: WorkItem): Step => {
  const role = state.me?.role
  if (role !== 'monitor' && role !== 'leader') return told(state, { kind: 'mayNotMove' })
  if (state.data.pages[item.work.planId]?.may.changeDays === false) return told(state, { kind: 'mayNotMove' })
  return withPage([openForm(state, 'move', item), []], item.work.planId)
}
