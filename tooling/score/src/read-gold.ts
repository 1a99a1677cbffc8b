// Gold readings in their three forms: our own, the full form of ../shared/gold, and the short one (first words of the
// title, lists as one string). Where they and contracts.md differ, contracts.md wins: a blank number is null.

import { splitOrganisations } from '@tiendo/domain'
import { goldShort } from './corpus/gold.ts'
import type { Gold, GoldCitation, GoldDuty, GoldHead, GoldLine, GoldSignatory, GoldTask } from './gold.ts'
import { record, records, text, texts, told, type Json } from './json.ts'

const isLow = (entry: Json): boolean => entry['confidence'] === 'low'

const wholeTask = (task: Json): GoldTask => ({
  // "4-para": how a gold reading calls a paragraph that has no number.
  number: text(task['number'])?.replace(/^.*-para$/, '') || null,
  group: told(task, 'group', text),
  title: text(task['title']) ?? '',
  titleStart: false,
  lead: told(task, 'lead', texts),
  coordinators: told(task, 'coordinators', texts),
  deliverable: told(task, 'deliverable', text),
  timing: told(task, 'timingRaw', (value) => text(value) ?? ''),
  low: isLow(task),
})

const shortTasks = (gold: Json): readonly GoldTask[] =>
  goldShort(gold, splitOrganisations).map((task) => ({
    number: task.number,
    group: undefined,
    title: task.title,
    titleStart: true,
    lead: task.lead ?? undefined,
    coordinators: task.coordinators,
    deliverable: undefined,
    timing: task.timing,
    low: false,
  }))

const citation = (entry: Json): GoldCitation => ({
  symbol: text(entry['symbol']),
  name: text(entry['name']),
  date: text(entry['date']),
  low: isLow(entry),
})

const duty = (entry: Json): GoldDuty => ({
  text: text(entry['text']) ?? text(entry['raw']) ?? '',
  from: told(entry, 'from', texts),
  timing: told(entry, 'timingRaw', (value) => text(value) ?? ''),
  low: isLow(entry),
})

const money = (value: unknown): string | null => (typeof value === 'number' ? value.toFixed(0) : text(value))

/** Lines are known by the number that stands before them; the section they stand in is no part of it. */
const lineNumber = (value: unknown): string | null => text(value)?.replace(/^[IVX]+\./, '') ?? null

const line = (entry: Json): GoldLine => {
  const range = record(entry['amount'])
  return {
    number: lineNumber(entry['number']),
    label: text(entry['label']) ?? '',
    parent: text(entry['parent']),
    min: money(entry['min'] ?? range['min']),
    max: money(entry['max'] ?? range['max']),
    low: isLow(entry),
  }
}

const signatory = (value: unknown): GoldSignatory | null => {
  const { name, position, onBehalf, alsoNamed } = record(value)
  const [named, also] = [text(name), text(alsoNamed)]
  if (named === null) return null
  return { name: named, position: text(position), onBehalf: text(onBehalf), ...(also !== null && { alsoNamed: also }) }
}

const years = (value: unknown): readonly number[] | null =>
  Array.isArray(value) ? value.filter((year): year is number => typeof year === 'number') : null

const head = (document: Json): GoldHead => {
  const given: Json = 'planYears' in document ? { ...document, years: document['planYears'] } : document
  const number = text(given['number'])
  // A decision that brings a plan is a plan, as the example of contracts.md has it.
  const kind = text(given['kind'])?.includes('+') === true ? 'KẾ HOẠCH' : text(given['kind'])
  return {
    ...('kind' in given && { kind }),
    ...('number' in given && { number: number?.startsWith('/') === true ? null : number }),
    ...('issuedOn' in given && { issuedOn: text(given['issuedOn']) }),
    ...('place' in given && { place: text(given['place']) }),
    ...('issuer' in given && { issuer: text(given['issuer']) }),
    ...('title' in given && { title: text(given['title']) }),
    ...('years' in given && { years: years(given['years']) }),
    ...('signatory' in given && { signatory: signatory(given['signatory']) }),
    ...('recipients' in given && { recipients: texts(given['recipients']) }),
  }
}

/** `own`: written with the document, by the contract's rules; the others come from elsewhere. */
export const readGold = (json: unknown, own: boolean): Gold => {
  const gold = record(json)
  const short = !('document' in gold)
  const budget = record(gold['budget'])
  return {
    splitNames: own,
    // The short form tells its head in words of its own.
    head: short ? {} : head(record(gold['document'])),
    tasks: short ? shortTasks(gold) : records(gold['tasks']).map(wholeTask),
    citations: told(gold, 'citations', (list) =>
      records(list)
        .filter((entry) => entry['self'] !== true)
        .map(citation),
    ),
    duties: short ? undefined : told(gold, 'reportingDuties', (list) => records(list).map(duty)),
    budget: short
      ? undefined
      : told(gold, 'budget', () => ({
          total: money(budget['statedTotal']),
          lines: records(budget['lines']).map(line),
        })),
  }
}
