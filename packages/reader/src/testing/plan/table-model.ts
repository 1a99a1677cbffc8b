// Tables of tasks of random shape: columns in any order and wording, headings in one row or two, a row of column
// numbers, groups in merged cells or not, rows with further leads.

import fc from 'fast-check'
import { cellAt, type ModelCell, type ModelTable } from './model.ts'
import { bodies, groups, results, times, titles } from './words.ts'

type Role = 'number' | 'title' | 'lead' | 'coordinators' | 'result' | 'time' | 'note'

const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  number: ['TT', 'STT', 'Số TT'],
  title: ['Nhiệm vụ', 'Nội dung công việc', 'Tên nhiệm vụ'],
  lead: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Đơn vị chủ trì thực hiện'],
  coordinators: ['Cơ quan phối hợp', 'Đơn vị phối hợp'],
  result: ['Sản phẩm', 'Kết quả', 'Sản phẩm đầu ra'],
  time: ['Thời gian hoàn thành', 'Thời hạn', 'Tiến độ thực hiện'],
  note: ['Ghi chú'],
}

type Task = {
  readonly title: string
  readonly leads: readonly string[]
  readonly coordinators: readonly string[]
  readonly result: string
  readonly time: string
}

const taskLedBy = (leads: number): fc.Arbitrary<Task> =>
  fc.record({
    title: titles,
    leads: fc.uniqueArray(bodies, { minLength: leads, maxLength: leads }),
    // A blank cell over two rows at the top of a page looks like the rest of the cell above it: not told apart by eye.
    coordinators: fc.uniqueArray(bodies, { minLength: leads - 1, maxLength: 2 }),
    result: results,
    time: times,
  })

const task: fc.Arbitrary<Task> = fc.oneof(taskLedBy(1), taskLedBy(2))

type Shape = {
  readonly order: readonly Role[]
  readonly wording: Readonly<Record<Role, string>>
  readonly counted: boolean
  readonly groupMerged: boolean
  readonly twoRows: boolean
}

const MIDDLE: readonly Role[] = ['lead', 'coordinators', 'result', 'time']

const shape: fc.Arbitrary<Shape> = fc
  .record({
    middle: fc.shuffledSubarray([...MIDDLE], { minLength: 2 }).filter((roles) => roles.includes('lead')),
    note: fc.boolean(),
    wording: fc.record({
      number: fc.constantFrom(...HEADINGS.number),
      title: fc.constantFrom(...HEADINGS.title),
      lead: fc.constantFrom(...HEADINGS.lead),
      coordinators: fc.constantFrom(...HEADINGS.coordinators),
      result: fc.constantFrom(...HEADINGS.result),
      time: fc.constantFrom(...HEADINGS.time),
      note: fc.constantFrom(...HEADINGS.note),
    }),
    counted: fc.boolean(),
    groupMerged: fc.boolean(),
    twoRows: fc.boolean(),
  })
  .map(({ middle, note, ...rest }) => ({ ...rest, order: ['number', 'title', ...middle, ...(note ? (['note'] as const) : [])] }))

const heading = ({ order, wording, twoRows }: Shape): readonly (readonly ModelCell[])[] => {
  const lead = order.indexOf('lead')
  const other = order.indexOf('coordinators')
  const joined = Math.min(lead, other)
  if (!twoRows || other < 0 || Math.abs(lead - other) !== 1)
    return [order.map((role, i) => cellAt(i + 1, wording[role]))]
  const above = order.flatMap((role, i) =>
    i === joined ? [cellAt(i + 1, 'Phân công', 2)] : i === joined + 1 ? [] : [cellAt(i + 1, wording[role], 1, 2)],
  )
  return [above, [joined, joined + 1].map((i) => cellAt(i + 1, wording[order[i] ?? 'lead']))]
}

const valueOf = (role: Role, one: Task, number: number): string => {
  switch (role) {
    case 'number':
      return `${number}`
    case 'title':
      return one.title
    case 'lead':
      return one.leads[0] ?? ''
    case 'coordinators':
      return one.coordinators.join(', ')
    case 'result':
      return one.result
    case 'time':
      return one.time
    case 'note':
      return ''
  }
}

/** A task's rows: a second lead stands in a row of its own, beside the cells of the first that reach over it. */
const taskRows = ({ order }: Shape, one: Task, number: number): readonly (readonly ModelCell[])[] => {
  const reach = one.leads.length
  const first = order.map((role, i) => cellAt(i + 1, valueOf(role, one, number), 1, role === 'lead' ? 1 : reach))
  const rest = one.leads.slice(1).map((lead) => [cellAt(order.indexOf('lead') + 1, lead)])
  return [first, ...rest]
}

type Part = { readonly group: string | null; readonly tasks: readonly Task[] }

const tasksOf = (most: number): fc.Arbitrary<readonly Task[]> => fc.array(task, { minLength: 1, maxLength: most })

/** All tasks in one row after another, or under groups. */
const partsOf: fc.Arbitrary<readonly Part[]> = fc.oneof(
  tasksOf(5).map((tasks): readonly Part[] => [{ group: null, tasks }]),
  fc.array(fc.record({ group: groups, tasks: tasksOf(3) }), { minLength: 1, maxLength: 3 }),
)

const ROMAN = ['I', 'II', 'III', 'IV']

export const taskTable: fc.Arbitrary<ModelTable> = fc
  .record({
    shape,
    parts: partsOf,
  })
  .map(({ shape: form, parts }): ModelTable => {
    const columns = form.order.length
    const rows: (readonly ModelCell[])[] = [...heading(form)]
    if (form.counted) rows.push(form.order.map((_, i) => cellAt(i + 1, `(${i + 1})`)))
    parts.forEach(({ group, tasks }, p) => {
      if (group !== null)
        rows.push(
          form.groupMerged
            ? [cellAt(1, ROMAN[p] ?? ''), cellAt(2, group, columns - 1)]
            : [cellAt(1, ROMAN[p] ?? ''), cellAt(2, group), ...form.order.slice(2).map((_, i) => cellAt(i + 3, ''))],
        )
      tasks.forEach((one, n) => rows.push(...taskRows(form, one, n + 1)))
    })
    return { kind: 'table', ruled: true, columns, rows }
  })
