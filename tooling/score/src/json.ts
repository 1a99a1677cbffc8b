// Looking into parsed JSON without trusting it.

export type Json = { readonly [key: string]: unknown }

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const records = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])
export const record = (value: unknown): Json => (isRecord(value) ? value : {})
export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
/** Absent stays absent: what a gold reading does not tell is not null. */
export const told = <T>(from: Json, key: string, read: (value: unknown) => T): T | undefined =>
  key in from ? read(from[key]) : undefined
