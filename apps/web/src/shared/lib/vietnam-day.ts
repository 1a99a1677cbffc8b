// The day in Việt Nam by this machine's clock: enough to notice that a day has passed, never shown to anyone.

const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' })

/** "2026-11-20". */
export const vietnamDay = (now: Date): string => format.format(now)
