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
    coordinators: fc.uniqueArray(bodies, { maxLength: 2 }),
    result: results,
    time: times,
  })

const task: fc.Arbitrary<Task> = fc.oneof(taskLedBy(1), taskLedBy(2))

type Shape = {
  readonly order: readonly Role[]
  readonly wording: Readonly<Record<Role, string>>
  readonly counted: boolean
  /** A group's number and title in cells of their own, the title over the row, or both in one cell. */
  readonly group: 'cells' | 'wide' | 'whole'
  /** Tasks under each other with the same time share its cell. */
  readonly shared: boolean
  /** Coordinators on lines of their own. */
  readonly listed: boolean
  readonly twoRows: boolean
}

const MIDDLE: readonly Role[] = ['lead', 'coordinators', 'result', 'time']

const shapes: fc.Arbitrary<Shape> = fc
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
    group: fc.constantFrom('cells' as const, 'wide' as const, 'whole' as const),
    shared: fc.boolean(),
    listed: fc.boolean(),
    twoRows: fc.boolean(),
  })
  .map(({ middle, note, ...rest }) => ({
    ...rest,
    order: ['number', 'title', ...middle, ...(note ? (['note'] as const) : [])],
  }))

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

/** Broken before its dash by a narrow column, such a name looks like two items. */
const hasDash = (body: string): boolean => body.includes(' - ')

const valueOf = ({ listed }: Shape, role: Role, one: Task, number: number): string => {
  switch (role) {
    case 'number':
      return `${number}`
    case 'title':
      return one.title
    case 'lead':
      return one.leads[0] ?? ''
    case 'coordinators':
      return listed && !one.coordinators.some(hasDash)
        ? one.coordinators.map((body) => `- ${body}`).join(';\n')
        : one.coordinators.join(', ')
    case 'result':
      return one.result
    case 'time':
      return one.time
    case 'note':
      return ''
  }
}

/** How many rows of its group the time of a task reaches over; 0 where the cell above reaches over it. */
const reachOf = (tasks: readonly Task[], at: number): number => {
  const same = (i: number): boolean => tasks[i]?.time === tasks[at]?.time
  if (at > 0 && same(at - 1)) return 0
  let end = at + 1
  while (end < tasks.length && same(end)) end++
  return tasks.slice(at, end).reduce((rows, one) => rows + one.leads.length, 0)
}

/** A task's rows: a second lead stands in a row of its own, beside the cells of the first that reach over it. */
const taskRows = (
  shape: Shape,
  tasks: readonly Task[],
  at: number,
  counted: boolean,
): readonly (readonly ModelCell[])[] => {
  const one = tasks[at]
  if (one === undefined) return []
  const { order } = shape
  const reach = one.leads.length
  const first = order.flatMap((role, i): readonly ModelCell[] => {
    const rowSpan = role === 'lead' ? 1 : role === 'time' && shape.shared ? reachOf(tasks, at) : reach
    if (rowSpan === 0) return []
    const cell = cellAt(i + 1, valueOf(shape, role, one, at + 1), 1, rowSpan)
    if (role === 'time' && rowSpan > reach) return [{ ...cell, shared: true }]
    return [role === 'number' && counted ? { ...cell, counted: true } : cell]
  })
  const rest = one.leads.slice(1).map((lead) => [cellAt(order.indexOf('lead') + 1, lead)])
  return [first, ...rest]
}

const groupRow = ({ group, order }: Shape, number: string, title: string): readonly ModelCell[] => {
  if (group === 'whole') return [cellAt(1, `${number}. ${title}`, order.length)]
  if (group === 'wide') return [cellAt(1, number), cellAt(2, title, order.length - 1)]
  return [cellAt(1, number), cellAt(2, title), ...order.slice(2).map((_, i) => cellAt(i + 3, ''))]
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
    shape: shapes,
    parts: partsOf,
  })
  .map(({ shape: form, parts }): ModelTable => {
    const columns = form.order.length
    const rows: (readonly ModelCell[])[] = [...heading(form)]
    if (form.counted) rows.push(form.order.map((_, i) => cellAt(i + 1, `(${i + 1})`)))
    parts.forEach(({ group, tasks }, p) => {
      if (group !== null) rows.push(groupRow(form, ROMAN[p] ?? '', group))
      tasks.forEach((_, n) => rows.push(...taskRows(form, tasks, n, group === null)))
    })
    return { kind: 'table', ruled: true, columns, rows }
  })
