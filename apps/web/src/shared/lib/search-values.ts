// What an address carries after `?`, value by value. Anything unknown is dropped, never an error.

export type Raw = Readonly<Record<string, unknown>>

export const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? `${value}` : undefined)

export const flag = (value: unknown): true | undefined => (value === true ? true : undefined)

export const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value)

const isThere = <V,>(value: V): value is Exclude<V, undefined> => value !== undefined

/** The entries that are there: an address does not name the others. */
export const defined = <T extends Record<string, unknown>>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } => {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const key in value) {
    const entry = value[key]
    if (isThere(entry)) kept[key] = entry
  }
  return kept
}
