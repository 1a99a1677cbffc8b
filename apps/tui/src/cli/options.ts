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

/** Every value of an option that may be given several times; null where it was not given. */
export const listOption = (options: Options, name: string): readonly string[] | null => {
  const value = options[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null
}
