// What every iCalendar file is told from outside: its name, its language, and its time, since nothing here reads a clock.

import type { Language } from '@tiendo/text'

export type IcsOptions = {
  /** How calendar programs list it. */
  readonly name: string
  readonly language: Language
  /** When what it says last changed, or now: the same stamp gives the same file, byte for byte. */
  readonly stamp: Date
}

export type DeadlinesIcsOptions = IcsOptions & {
  /** Where the web stands, `https://tiendo.tinh-mau.example`; null leaves links out. */
  readonly origin: string | null
  readonly calendarVersion: string
}
