// What addresses may carry after `?`. Anything unknown is dropped, never an error.
const planTabs = ['tasks', 'budget', 'targets', 'duties', 'citations', 'history'] as const
type PlanTab = (typeof planTabs)[number]

type Raw = Readonly<Record<string, unknown>>

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? `${value}` : undefined)
const defined = <T extends Record<string, unknown>>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } => {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const key in value) {
    const entry = value[key]
    if (isThere(entry)) kept[key] = entry
  }
  return kept
}
const isThere = <V,>(value: V): value is Exclude<V, undefined> => value !== undefined

/** Only places of this site are gone back to. */
export const signInSearch = (raw: Raw) => {
  const to = text(raw['to'])
  return defined({ to: to !== undefined && /^\/(?!\/)/.test(to) ? to : undefined })
}

export type PlanSearch = { tab?: PlanTab; work?: string; key?: string; q?: string; unit?: string; attention?: boolean }

export const planSearch = (raw: Raw): PlanSearch =>
  defined({
    tab: planTabs.find((tab) => tab === raw['tab']),
    work: text(raw['work']),
    key: text(raw['key']),
    q: text(raw['q']),
    unit: text(raw['unit']),
    attention: raw['attention'] === true ? true : undefined,
  })

export const dueSearch = (raw: Raw): { q?: string } => defined({ q: text(raw['q']) })
