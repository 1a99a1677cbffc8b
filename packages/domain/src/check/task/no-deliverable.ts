// Most tasks of the plan say what proves them done, and these do not. Rows of a catalogue are held against rows: a column
// asks each of them. Sentences are held against those of their own section, mildly; so is a catalogue without the column.

import { isPerson } from '../../organisation/name-shape.ts'
import type { CheckedTask } from '../input.ts'
import type { Found, Rule } from '../rule.ts'
import { gatheredTasks } from './about.ts'

const ROWS = ''

/** From this share on, a plan gives its tasks a deliverable. */
const MOST = 0.6

const isBlank = (deliverable: string | null): boolean => deliverable === null || /^[\s\-–—.…]*$/.test(deliverable)

/** A catalogue of so many rows, none of which says what is handed in, has no column for it. */
const CATALOGUE = 5

/** Errands that colleagues share out among themselves are none. */
const isCatalogue = (tasks: readonly CheckedTask[]): boolean =>
  tasks.length >= CATALOGUE &&
  tasks.every(({ deliverable }) => isBlank(deliverable.value)) &&
  !tasks.every(({ leads }) => leads.value.length > 0 && leads.value.every(isPerson))

/** What goes on, or is done when asked, need not end in a product. */
const ends = ({ timing }: CheckedTask): boolean => timing.value.rules.some(({ kind }) => kind !== 'continuous' && kind !== 'onDemand')

const findIn = (tasks: readonly CheckedTask[]): readonly Found<'task/no-deliverable'>[] => {
  const without = tasks.filter(({ deliverable }) => isBlank(deliverable.value))
  const isUsual = tasks.length - without.length >= Math.max(2, tasks.length * MOST)
  return isUsual ? gatheredTasks(without.filter(ends), tasks, 1) : []
}

export const noDeliverable: Rule<'task/no-deliverable'> = {
  severity: 'warning',
  basis: null,
  find: ({ tasks, document }) => {
    const isRow = ({ span }: CheckedTask): boolean => span !== null && span.cell !== null
    const sections = new Map<string, CheckedTask[]>()
    for (const task of tasks) {
      const section = isRow(task) ? ROWS : `sentences of ${task.group ?? ''}`
      const others = sections.get(section)
      if (others === undefined) sections.set(section, [task])
      else others.push(task)
    }
    return [...sections].flatMap(([section, those]) => {
      const noColumn = section === ROWS && document.kind.value !== null && isCatalogue(those)
      const found = noColumn ? gatheredTasks(those, those) : findIn(those)
      return section === ROWS && !noColumn ? found : found.map((one) => ({ ...one, severity: 'note' as const }))
    })
  },
  examples: {
    breaks: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ |  | Quý III/2026
3 | Kiểm tra việc sử dụng thiết bị | Sở Y tế | Biên bản | Quý IV/2026`,
    passes: `TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Rà soát danh mục thiết bị | Sở Y tế | Danh mục | Quý II/2026
2 | Tổ chức tập huấn cho cán bộ cơ sở | Sở Nội vụ | 02 lớp | Quý III/2026
3 | Kiểm tra việc sử dụng thiết bị | Sở Y tế | Biên bản | Quý IV/2026`,
  },
}
