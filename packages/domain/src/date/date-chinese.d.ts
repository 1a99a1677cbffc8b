// What the tests use of date-chinese, whose own types its exports map does not name.

declare module 'date-chinese' {
  export class CalendarVietnamese {
    fromGregorian(year: number, month: number, day: number): void
    /** Cycle, year, month, whether the month is a leap month, day. */
    get(): readonly [number, number, number, boolean, number]
  }
}
