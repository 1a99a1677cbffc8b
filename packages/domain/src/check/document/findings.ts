// What the rules about the document itself say.

export type DocumentFindings = {
  'document/missing-number': Record<string, never>
  'document/missing-date': Record<string, never>
}
