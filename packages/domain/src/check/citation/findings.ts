// What the rules about cited documents say.

export type CitationFindings = {
  'citation/date-conflict': { symbol: string; dates: readonly { date: string; times: number }[] }
  'citation/after-issue': { symbol: string; date: string; issuedOn: string }
  'citation/year-mismatch': { symbol: string; symbolYear: number; date: string }
}
