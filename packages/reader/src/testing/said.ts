// What a draft says, without where it stands and how sure it is: that differs between formats, the rest does not.

const PLACES = new Set(['span', 'source', 'confidence', 'doubt', 'alternatives', 'spans'])

export const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (PLACES.has(key) ? [] : [[key, said(inner)]])),
  )
}
