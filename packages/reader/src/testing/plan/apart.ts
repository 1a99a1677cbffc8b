// The same model with every letter apart from its marks, as some programs keep Vietnamese.

import type { PlanModel } from './model.ts'

export const apart = (model: PlanModel): PlanModel =>
  model.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: block.text.normalize('NFD') }
      : { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: cell.text.normalize('NFD') }))) },
  )
