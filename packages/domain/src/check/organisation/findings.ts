// What the rules about named bodies say.

export type AbolishedBody = {
  name: string
  /** First day on which it is no more. */
  since: string
  /** The act it rests on; null: the authority's own register. */
  act: string | null
  now: readonly string[]
  line: number | null
  count: number
}

export type OrganisationFindings = {
  'organisation/unknown': { name: string; near: string; source: 'register' | 'document' }
  'organisation/abolished': { bodies: readonly AbolishedBody[]; signed: 'before' | 'after' }
  'organisation/inspection-power': { count: number; numbers: readonly string[]; title: string }
  'organisation/alias-of-two': { name: string; could: readonly string[] }
  'organisation/name-variants': { variants: readonly (readonly string[])[] }
}
