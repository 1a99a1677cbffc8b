// What the rules of this family say.

export type OrganisationFindings = Record<never, never>
