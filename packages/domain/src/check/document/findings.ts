// What the rules about the document itself say.

/** A place that the document tells of and that is not in it. */
export type AbsentAnnex = { label: string; line: number }

export type DocumentFindings = {
  'document/missing-number': Record<string, never>
  'document/missing-date': Record<string, never>
  'document/no-national-title': Record<string, never>
  'document/no-issuer': Record<string, never>
  'document/no-signatory': Record<string, never>
  'document/no-recipients': Record<string, never>
  /** Bodies that lead tasks, as written, each with the tasks it leads. */
  'document/recipients-untold': { bodies: readonly { name: string; tasks: readonly string[]; count: number }[] }
  'document/annex-absent': { annexes: readonly AbsentAnnex[] }
  'document/count-mismatch': { words: string; what: string; stated: number; found: number }
  'document/years-count': { words: string; stated: number; found: number; first: number; last: number }
  'document/title-year-mismatch': { titleYears: string; otherYears: string; against: 'issue' | 'body' }
  'document/execution-clause': Record<string, never>
}
