// Gold readings in their two forms, as the rows that a draft's tasks are compared with.

type Json = { readonly [key: string]: unknown }

export type GoldTask = {
  readonly number: string | null
  readonly title: string
  readonly lead: readonly string[] | null
  /** The gold has the lead as one string: compared as one. */
  readonly leadSplit: boolean
  readonly coordinators: readonly string[]
  readonly timing: string
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const tasksOf = (gold: unknown): readonly Json[] =>
  isRecord(gold) && Array.isArray(gold['tasks']) ? gold['tasks'].filter(isRecord) : []

/** White space, tags, Markdown marks and a hyphen at a line's end are no difference; neither is NFC. */
export const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/<[^>]+>|\*\*?/g, '')
    .replace(/-\s*\n\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:])/g, '$1')
    .trim()

/** Names as one string without what separates them. */
export const listOf = (names: readonly string[]): string =>
  names
    .map(bare)
    .join(' ')
    .replace(/[.,;]|(?<!\p{L})và(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

export const goldFull = (gold: unknown): readonly GoldTask[] =>
  tasksOf(gold).map((task) => ({
    number: textOf(task['number']) || null,
    title: textOf(task['title']),
    lead: texts(task['lead']),
    leadSplit: false,
    coordinators: texts(task['coordinators']),
    timing: textOf(task['timingRaw']),
  }))

/** Rows that go on from the task above are its further leads: their leads and coordinators belong to it. */
export const goldShort = (gold: unknown, split: (text: string) => readonly string[]): readonly GoldTask[] => {
  const rows: GoldTask[] = []
  for (const task of tasksOf(gold)) {
    const [lead, coordinators] = [split(textOf(task['leadRaw'])), split(textOf(task['coordinatorsRaw']))]
    const section = textOf(task['section'])
    const last = rows.at(-1)
    if (task['continuationOf'] !== undefined && last !== undefined) {
      rows[rows.length - 1] = {
        ...last,
        lead: [...new Set([...(last.lead ?? []), ...lead])],
        coordinators: [...new Set([...last.coordinators, ...coordinators])],
      }
      continue
    }
    const number = textOf(task['number']) || null
    rows.push({
      number: number === null || section === '' ? number : `${section}.${number}`,
      title: textOf(task['titleStart']),
      lead,
      leadSplit: number === null,
      coordinators,
      timing: textOf(task['timingRaw']),
    })
  }
  return rows
}

/** Lines of the budget: number, parent, đồng as a decimal string. */
export const goldBudget = (
  gold: unknown,
): readonly { readonly number: string; readonly parent: string | null; readonly amount: string | null }[] => {
  const budget = isRecord(gold) && isRecord(gold['budget']) ? gold['budget'] : {}
  const lines = Array.isArray(budget['lines']) ? budget['lines'].filter(isRecord) : []
  return lines.map((line) => ({
    number: textOf(line['number']),
    parent: textOf(line['parent']) || null,
    amount:
      isRecord(line['amount']) && typeof line['amount']['min'] === 'number' ? line['amount']['min'].toString() : null,
  }))
}

/** Symbol and date of each document cited by symbol; the document itself is none. */
export const goldCitations = (gold: unknown): readonly string[] => {
  const citations = isRecord(gold) && Array.isArray(gold['citations']) ? gold['citations'].filter(isRecord) : []
  return citations
    .filter((citation) => citation['symbol'] !== null && citation['self'] !== true)
    .map((citation) => `${textOf(citation['symbol'])} ${textOf(citation['date']) || null}`)
}
