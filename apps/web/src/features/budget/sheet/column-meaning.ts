// What a column of a spreadsheet is taken to say, as one choice of a list, and the mapping that the choices make.
import { moneyStages, type AmountColumn, type MoneyStage, type SheetField, type SheetMapping } from '@tiendo/domain'

export const sheetFields: readonly SheetField[] = ['number', 'line', 'task', 'unit', 'stage', 'year', 'day', 'act', 'source', 'note']

/** `amount`: of what, each row or the whole table says. */
export type Meaning = { readonly kind: 'nothing' } | { readonly kind: 'field'; readonly field: SheetField } | { readonly kind: 'amount'; readonly stage: MoneyStage | null }

export const meaningOf = ({ fields, amounts }: SheetMapping, column: number): Meaning => {
  const amount = amounts.find((one) => one.column === column)
  if (amount !== undefined) return { kind: 'amount', stage: amount.stage }
  const field = sheetFields.find((one) => fields[one] === column)
  return field === undefined ? { kind: 'nothing' } : { kind: 'field', field }
}

/** As the value of an option, and back. */
export const meaningText = (meaning: Meaning): string => (meaning.kind === 'nothing' ? '' : meaning.kind === 'field' ? meaning.field : `amount ${meaning.stage ?? ''}`)

export const meaningFrom = (text: string): Meaning => {
  const field = sheetFields.find((one) => one === text)
  if (field !== undefined) return { kind: 'field', field }
  if (!text.startsWith('amount ')) return { kind: 'nothing' }
  return { kind: 'amount', stage: moneyStages.find((stage) => text === `amount ${stage}`) ?? null }
}

/** A field is said by one column: choosing another takes it from the one before. */
export const withMeaning = (mapping: SheetMapping, column: number, meaning: Meaning): SheetMapping => {
  const fields: Partial<Record<SheetField, number>> = {}
  for (const field of sheetFields) {
    const at = mapping.fields[field]
    if (at !== undefined && at !== column) fields[field] = at
  }
  if (meaning.kind === 'field') fields[meaning.field] = column
  const was = mapping.amounts.find((one) => one.column === column)
  const others = mapping.amounts.filter((one) => one.column !== column)
  const amount: readonly AmountColumn[] = meaning.kind === 'amount' ? [{ year: null, unit: null, ...was, column, stage: meaning.stage }] : []
  return { ...mapping, fields, amounts: [...others, ...amount].sort((a, b) => a.column - b.column) }
}
