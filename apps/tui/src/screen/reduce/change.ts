// Forms that change days: an awaited event recorded, an occurrence moved. What they say so far is asked of the server,
// which tells what would move; nothing is written before Enter.

import { inForceNow, type Awaited, type AwaitedCommand, type PlanCommand, type WorkItem } from '@tiendo/domain'
import { readDate } from '@tiendo/text'
import type { Change, Effect, Step, Write } from '../event.ts'
import { emptyField, fieldOf } from '../model/field.ts'
import { scopeOf, textOf, type Form } from '../model/overlay.ts'
import type { Saying, State } from '../model/state.ts'

/** In place of the reason while what would move is asked: it moves nothing. */
const ANY_REASON = '…'

const written = (day: string): string => day.split('-').toReversed().join('/')

export const eventFields = (today: string): Form['fields'] => [
  { name: 'on', field: fieldOf(written(today)) },
  { name: 'symbol', field: emptyField },
  { name: 'note', field: emptyField },
]

export const moveFields = (item: WorkItem | null): Form['fields'] => [
  { name: 'scope', field: fieldOf('one') },
  { name: 'due', field: fieldOf(written(item?.occurrence.due ?? '')) },
  { name: 'phrase', field: fieldOf(item?.work.phrase ?? '') },
  { name: 'reason', field: emptyField },
]

const orNull = (text: string): string | null => (text === '' ? null : text)

const eventCommand = (form: Form): AwaitedCommand | Saying => {
  const on = readDate(textOf(form, 'on'))
  if (!on.ok) return { kind: 'day' }
  const [symbol, note] = [orNull(textOf(form, 'symbol')), orNull(textOf(form, 'note'))]
  return { kind: 'record', on: on.value, symbol, note, scope: null }
}

const moveCommand = (form: Form, item: WorkItem, reason: string): PlanCommand | Saying => {
  const { work, occurrence } = item
  const scope = scopeOf(form)
  if (scope === 'one') {
    const day = textOf(form, 'due')
    const due = day === '' ? null : readDate(day)
    if (due !== null && !due.ok) return { kind: 'day' }
    // A blank day goes back to what the rule says.
    return { kind: 'moveOccurrence', workId: work.id, key: occurrence.key, due: due?.value ?? null, reason }
  }
  const phrase = textOf(form, 'phrase')
  if (phrase === '') return { kind: 'phrase' }
  return { kind: 'changeTiming', workId: work.id, from: scope === 'all' ? null : occurrence.key, phrase, reason }
}

/** What the form asks for so far; a sentence where something is missing or wrong. */
const changeOf = (form: Form, awaited: Awaited | null, reason: string): Change | Saying => {
  if (form.purpose === 'event') {
    if (awaited === null) return { kind: 'noEvent' }
    const command = eventCommand(form)
    return command.kind === 'record' ? { kind: 'event', id: awaited.id, command } : { kind: 'day' }
  }
  if (form.item === null) return { kind: 'noItem' }
  const command = moveCommand(form, form.item, reason)
  return 'workId' in command ? { kind: 'plan', planId: form.item.work.planId, command } : { kind: command.kind === 'phrase' ? 'phrase' : 'day' }
}

const isChange = (change: Change | Saying): change is Change => 'command' in change

/** Asks what would move, where the form says something else than it was asked about last. */
export const withPreview = (state: State, form: Form): Step => {
  if (form.purpose !== 'event' && form.purpose !== 'move') return [{ ...state, overlay: form }, []]
  const change = changeOf(form, form.awaited, ANY_REASON)
  if (!isChange(change)) return [{ ...state, overlay: { ...form, preview: null } }, []]
  const asked = JSON.stringify(change)
  if (form.preview?.asked === asked) return [{ ...state, overlay: form }, []]
  const effect: Effect = { kind: 'preview', form: form.id, asked, change }
  return [{ ...state, overlay: { ...form, preview: { kind: 'asked', asked } } }, [effect]]
}

/** What is sent, for the version that was seen; or what is missing. */
export const changeWrite = (state: State, form: Form): Write | Saying => {
  const reason = textOf(form, 'reason')
  const change = changeOf(form, form.awaited, reason)
  if (!isChange(change)) return change
  if (change.kind === 'event') return { ...change, version: form.awaited?.record.version ?? 0 }
  const page = state.data.pages[change.planId]
  if (page === undefined) return { kind: 'stillLoading' }
  return reason === '' ? { kind: 'reason' } : { ...change, version: page.version }
}

/** The words in force now stand in the form once the plan has come, unless something was typed there. */
export const withWords = (state: State, form: Form): Form => {
  const { item } = form
  if (form.purpose !== 'move' || item === null) return form
  const page = state.data.pages[item.work.planId]
  const work = [...(page?.plan.tasks ?? []), ...(page?.plan.duties ?? [])].find(({ id }) => id === item.work.id)
  if (work === undefined || textOf(form, 'phrase') !== item.work.phrase.trim()) return form
  const phrase = fieldOf(inForceNow(work).phrase)
  return { ...form, fields: form.fields.map((one) => (one.name === 'phrase' ? { ...one, field: phrase } : one)) }
}
