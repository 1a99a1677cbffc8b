// The one place that reads the clock. Lateness is judged by the day in Việt Nam, wherever the server stands.

import { parseLocalDate, type LocalDate } from '@tiendo/domain'

const inVietnam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export const now = (): Date => new Date()

export const dayInVietnam = (at: Date): LocalDate => {
  const day = parseLocalDate(inVietnam.format(at))
  if (!day.ok) throw new Error(`the clock gave no day: ${day.error.text}`)
  return day.value
}

export const today = (): LocalDate => dayInVietnam(now())
