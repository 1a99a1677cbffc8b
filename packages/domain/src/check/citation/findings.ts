// What the rules about cited documents say.

export type CitationFindings = {
  'citation/date-conflict': { symbol: string; dates: readonly { date: string; times: number }[] }
  'citation/after-issue': { symbol: string; date: string; issuedOn: string }
  'citation/year-mismatch': { symbol: string; symbolYear: number; date: string }
  'citation/unknown-issuer': { symbol: string; code: string; near: string }
  'citation/unknown-type': { symbol: string; code: string; near: string; said: string | null }
  'citation/law-not-in-force': { cited: string; by: string; from: string; when: 'before' | 'within' }
  'citation/no-date': { symbols: readonly string[]; dated: number }
  'citation/missing-basis': Record<string, never>
  'citation/two-names': { symbol: string; names: readonly string[] }
  'citation/self': { symbol: string }
  'citation/self-date': { symbol: string; date: string; issuedOn: string }
}
