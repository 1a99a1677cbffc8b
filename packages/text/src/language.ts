// The two languages of the interface. Vietnamese is the one the law speaks; English says the same, one click away.

export type Language = 'vi' | 'en'

export const languages: readonly Language[] = ['vi', 'en']

/** One thing said in every language: a language added here asks for its words everywhere. */
export type Words = Readonly<Record<Language, string>>

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** "a, b và c" · "a, b and c". */
export const listed = (items: readonly string[], lang: Language): string => {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  return `${items.slice(0, -1).join(', ')} ${lang === 'vi' ? 'và' : 'and'} ${last}`
}
