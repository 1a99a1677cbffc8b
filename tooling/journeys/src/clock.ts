// The samples and all that is due hang on the day: in a journey the server's clock starts at the same moment every time,
// and goes on from there.

const STARTED = '2026-11-20T09:00:00+07:00'

const clock = `
  const Clock = Date
  const ahead = Clock.parse('${STARTED}') - Clock.now()
  globalThis.Date = class Date extends Clock {
    static now() {
      return Clock.now() + ahead
    }
    constructor(...given) {
      super(...(given.length === 0 ? [Date.now()] : given))
    }
  }
`

/** Arguments of Node, before those of the program. */
export const startedOnTheDay: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(clock)}`]
