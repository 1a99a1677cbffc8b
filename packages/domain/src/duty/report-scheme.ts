// When the data of a report is closed (chốt số liệu), and so which days a report covers. Nghị định 09/2019/NĐ-CP,
// Điều 12, closes on the 14th of the period's last month; a plan whose report is due in mid November must close earlier.

export type ReportScheme = {
  /** 1–31; past the month's end is its last day. */
  readonly cutOffDay: number
  /** In which month it falls, counted back from the period's last: 0 is that month, 1 the month before. */
  readonly monthsBefore: number
}

/** Nghị định 09/2019/NĐ-CP, Điều 12. */
export const decree09: ReportScheme = { cutOffDay: 14, monthsBefore: 0 }

/** The period as the calendar has it, to its last day. */
export const calendarPeriods: ReportScheme = { cutOffDay: 31, monthsBefore: 0 }
