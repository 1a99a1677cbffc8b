// Steps as kept on this device. What cannot be read again is left out, never guessed.
import { isLocalDate, type CalendarChange, type DayOff, type HolidayName, type LocalDate, type SwappedDay } from '@tiendo/domain'
import type { Step } from './step.ts'

export const holidayNames: readonly HolidayName[] = ['newYear', 'tet', 'hungKings', 'reunification', 'labour', 'national', 'culture', 'compensatory', 'swap', 'other']

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const dayIn = (value: unknown): LocalDate | null => (typeof value === 'string' && isLocalDate(value) ? value : null)

const readDayOff = (value: unknown): DayOff | null => {
  if (!isFields(value)) return null
  const { label, basis, status, scope } = value
  const date = dayIn(value['date'])
  const name = holidayNames.find((known) => known === value['name'])
  if (date === null || name === undefined || typeof basis !== 'string' || (status !== 'confirmed' && status !== 'proposed')) return null
  if (scope !== undefined && scope !== 'local') return null
  return { date, name, ...(typeof label === 'string' ? { label } : {}), basis, status, ...(scope === undefined ? {} : { scope }) }
}

const readSwapped = (value: unknown): SwappedDay | null => {
  if (!isFields(value)) return null
  const [date, forDate, basis] = [dayIn(value['date']), dayIn(value['forDate']), value['basis']]
  return date === null || forDate === null || typeof basis !== 'string' ? null : { date, forDate, basis }
}

const readChange = (value: unknown): CalendarChange | null => {
  if (!isFields(value)) return null
  const date = dayIn(value['date'])
  switch (value['kind']) {
    case 'dayOffSet': {
      const day = readDayOff(value['day'])
      return day === null ? null : { kind: 'dayOffSet', day }
    }
    case 'workedSet': {
      const day = readSwapped(value['day'])
      return day === null ? null : { kind: 'workedSet', day }
    }
    case 'dayOffRemoved':
      return date === null ? null : { kind: 'dayOffRemoved', date }
    case 'workedRemoved':
      return date === null ? null : { kind: 'workedRemoved', date }
    case 'weeklyRestSet': {
      const days = isList(value['days']) ? value['days'].filter((day) => typeof day === 'number') : []
      return { kind: 'weeklyRestSet', days }
    }
    default:
      return null
  }
}

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return null
  }
}

export const readSteps = (text: string): readonly Step[] => {
  const value = parsed(text)
  if (!isList(value)) return []
  return value.flatMap((entry, id): readonly Step[] => {
    const changes = isList(entry) ? entry.map(readChange) : [null]
    const known = changes.filter((change) => change !== null)
    return known.length === changes.length && known.length > 0 ? [{ id, changes: known }] : []
  })
}

export const writeSteps = (steps: readonly Step[]): string => (steps.length === 0 ? '' : JSON.stringify(steps.map(({ changes }) => changes)))
