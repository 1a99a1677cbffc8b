// What an event of history carries, taken out of its loose values one by one.

import { isLocalDate, type LocalDate } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import { formatCount } from '../format/number.ts'
import type { Language } from '../language.ts'

export type Detail = Readonly<Record<string, string | number | null>>

export const number = (detail: Detail, key: string): number => {
  const value = detail[key]
  return typeof value === 'number' ? value : 0
}
export const text = (detail: Detail, key: string): string | null => {
  const value = detail[key]
  return typeof value === 'string' && value !== '' ? value : null
}
export const date = (detail: Detail, key: string): LocalDate | null => {
  const value = text(detail, key)
  return value !== null && isLocalDate(value) ? value : null
}
export const quoted = (words: string | null): string => (words === null ? '' : `: “${words}”`)
export const finished = (detail: Detail, lang: Language): string => {
  const on = date(detail, 'finishedOn')
  return on === null
    ? ''
    : lang === 'vi'
      ? `, hoàn thành ngày ${formatDate(on, lang)}`
      : `, finished on ${formatDate(on, lang)}`
}
export const contents = (detail: Detail, lang: Language): string => {
  const [tasks, duties] = [formatCount(number(detail, 'tasks'), lang), formatCount(number(detail, 'duties'), lang)]
  if (lang === 'vi') return `${tasks} nhiệm vụ, ${duties} chế độ báo cáo`
  return `${tasks} ${tasks === '1' ? 'task' : 'tasks'}, ${duties} reporting ${duties === '1' ? 'duty' : 'duties'}`
}
export const valuesOf = (count: number): string => (count === 1 ? 'one value' : `${formatCount(count, 'en')} values`)
export const named = (detail: Detail): string => {
  const name = text(detail, 'name')
  return name === null ? '' : ` ${name}`
}
