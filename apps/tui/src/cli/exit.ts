// What the process answers with. Scripts rely on these numbers (see the package's README).

export const exit = {
  ok: 0,
  /** Findings, or something that did not work out. */
  failed: 1,
  /** Wrong use: an unknown option, a day that does not exist. */
  usage: 2,
  notAllowed: 3,
  notFound: 4,
  conflict: 5,
} as const

export type Exit = (typeof exit)[keyof typeof exit]
