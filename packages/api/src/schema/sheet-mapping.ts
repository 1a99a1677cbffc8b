// Which column of a spreadsheet says what, as a person put it right.

import type { AmountColumn, MoneyUnit, SheetMapping } from '@tiendo/domain'
import { z } from 'zod'
import { exactly } from './exactly.ts'
import { fiscalYear, moneyStage } from './money-command.ts'
import { officeDay, plainText } from './values.ts'

const column = z.int().min(0).max(1000)
const unit: z.ZodType<MoneyUnit, MoneyUnit> = z.enum(['đồng', 'nghìn', 'triệu', 'tỷ'])

const fields = exactly<SheetMapping['fields']>()(
  z.strictObject({
    number: column.exactOptional(),
    line: column.exactOptional(),
    task: column.exactOptional(),
    unit: column.exactOptional(),
    stage: column.exactOptional(),
    year: column.exactOptional(),
    day: column.exactOptional(),
    act: column.exactOptional(),
    source: column.exactOptional(),
    note: column.exactOptional(),
  }),
)

const amountColumn = exactly<AmountColumn>()(
  z.strictObject({ column, stage: moneyStage.nullable(), year: fiscalYear.nullable(), unit: unit.nullable() }),
)

export const sheetMapping = exactly<SheetMapping>()(
  z.strictObject({
    table: z.int().min(0).max(1000),
    headingLine: z.int().min(0).max(10_000_000),
    fields,
    amounts: z.array(amountColumn).max(100).readonly(),
    unit: unit.nullable(),
    stage: moneyStage.nullable(),
    year: fiscalYear.nullable(),
    day: officeDay.nullable(),
    act: plainText(1000).nullable(),
  }),
)
