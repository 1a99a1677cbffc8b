// A time as PDF writes it (ISO 32000-2, 7.9.4), and any time as an instant.

const WRITTEN = /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2}))?)?)?(?:(Z)|([+-])(\d{2})'?(?:(\d{2})'?)?)?/

/** Where none is written, the clock of the office that signed: Việt Nam's. */
const VIETNAM_MINUTES = 7 * 60

export const instantOf = (time: Date): string | null =>
  Number.isNaN(time.getTime()) ? null : `${time.toISOString().slice(0, 19)}Z`

const offsetOf = (sign: string | undefined, hours: string | undefined, minutes: string | undefined, utc: boolean): number => {
  if (utc) return 0
  if (sign === undefined) return VIETNAM_MINUTES
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

/** "D:20260105103000+07'00'" → 2026-01-05T03:30:00Z. Null where it is no time. */
export const pdfTime = (text: string): Date | null => {
  const found = WRITTEN.exec(text)
  if (found === null) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', utc, sign, hours, minutes] = found
  const local = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  // 31 February rolls over where it is not refused.
  if (Number.isNaN(local.getTime()) || local.getUTCDate() !== Number(day)) return null
  return new Date(local.getTime() - offsetOf(sign, hours, minutes, utc !== undefined) * 60_000)
}
