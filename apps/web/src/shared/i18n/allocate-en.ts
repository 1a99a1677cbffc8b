import type { allocateVi } from './allocate-vi.ts'

type Labels = { readonly [Group in keyof typeof allocateVi]: { readonly [Key in keyof (typeof allocateVi)[Group]]: string } }

export const allocateEn: Labels = {
  allocate: {
    action: 'Divide a sum…',
    title: 'Divide a sum',
    amount: 'Sum to divide',
    over: 'Among',
    over_lines: 'items',
    over_years: 'years',
    over_units: 'units',
    by: 'By',
    by_equal: 'equal parts',
    by_need: 'need',
    by_figures: 'figures of the document',
    by_tasks: 'number of tasks each leads',
    by_weights: 'weights you enter',
    unit: 'In whole',
    stage: 'Record as',
    under: 'Items within',
    top: 'the top of the budget',
    parts: 'Parts',
    part_lines: 'Item',
    part_years: 'Year',
    part_units: 'Unit',
    weight: 'Weight',
    weightOf: 'Weight of {{name}}',
    share: 'Share (đồng)',
    total: 'Sum',
    why: 'Why',
    weighed: 'Divided {{by}}.',
    badWeight: 'The weight of {{name}} must be a whole number from 0.',
    none: 'There are no parts here. Choose another place.',
    save: 'Record all {{count}} entries',
    saved: 'The shares are recorded',
  },
}
