// The first of many, with how many more there are.

const MOST = 6

/** "I.1, I.2, II.3 … (+4)". */
export const shortList = (items: readonly string[], most = MOST): string =>
  items.length <= most ? items.join(', ') : `${items.slice(0, most).join(', ')} … (+${items.length - most})`
