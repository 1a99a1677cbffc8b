// What commander hands over is untyped; these take out of it what a command asked for, and nothing else.

export type Options = Readonly<Record<string, unknown>>

export const textOption = (options: Options, name: string): string | null => {
  const value = options[name]
  return typeof value === 'string' ? value : null
}

export const flag = (options: Options, name: string): boolean => options[name] === true

/** A whole number from 0; null where it is not one. `absent` when the option was not given. */
export const countOption = (options: Options, name: string): number | null | 'absent' => {
  const text = textOption(options, name)
  if (text === null) return 'absent'
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
