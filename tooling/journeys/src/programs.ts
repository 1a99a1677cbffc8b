// The server as programs meet it: a calendar at its address, and a call that no button makes.
import type { Page } from 'playwright-core'

type CalendarEvent = { readonly day: string; readonly summary: string }

const property = (lines: readonly string[], name: string): string => lines.find((line) => line.startsWith(name))?.replace(/^[^:]*:/, '') ?? ''

/** The events at an address, asked for without a session, as a calendar program does. */
export const eventsAt = async (address: string): Promise<{ readonly status: number; readonly events: readonly CalendarEvent[] }> => {
  const answer = await fetch(address)
  const lines = (await answer.text()).replaceAll('\r\n ', '')
  const events = lines.split('BEGIN:VEVENT\r\n').slice(1).map((entry) => entry.split('\r\n'))
  return { status: answer.status, events: events.map((entry) => ({ day: property(entry, 'DTSTART'), summary: property(entry, 'SUMMARY') })) }
}

/** How the server refuses what is asked with the session of a page, where no button asks it. */
export const refusalOf = async (page: Page, procedure: string, input: unknown): Promise<{ readonly status: number; readonly code: string | undefined }> => {
  const { status, said } = await page.evaluate(
    async ({ path, body }) => {
      const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      return { status: answer.status, said: await answer.text() }
    },
    { path: `/api/trpc/${procedure}`, body: JSON.stringify({ json: input }) },
  )
  return { status, code: /"domain":\{"code":"([^"]+)"/.exec(said)?.[1] }
}
