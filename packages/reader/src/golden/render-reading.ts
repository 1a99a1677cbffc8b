// A draft as lines that a person can check against the document: used by the golden tests only.

import type { Amount, Draft, Read } from '@tiendo/domain'

const mark = { sure: '', likely: ' ?', doubtful: ' ??' } as const

const shown = (value: Read<unknown>): string => {
  const text = Array.isArray(value.value)
    ? value.value.join(' + ')
    : value.value === null
      ? '–'
      : JSON.stringify(value.value).replace(/^"|"$/g, '')
  return `${text === '' ? '–' : text}${mark[value.confidence]}`
}

const money = (amount: Amount): string =>
  amount.kind === 'stated'
    ? `${amount.range.min}${amount.range.min === amount.range.max ? '' : `..${amount.range.max}`}`
    : amount.kind

const at = (span: { readonly line: readonly [number, number] } | null): string =>
  span === null ? '' : `[${span.line.join('-')}] `

const taskLine = (task: Draft['tasks'][number]): string => {
  const rules = task.timing.value.rules.map((rule) => rule.kind).join(', ')
  const when = `${task.timing.value.phrase || '–'}${mark[task.timing.confidence]} → ${rules}`
  const values = [shown(task.title), shown(task.lead), shown(task.coordinators), shown(task.deliverable), when]
  return [`${at(task.span)}${task.number ?? '·'}`, ...values, ...(task.group === null ? [] : [task.group])].join(' | ')
}

/** What a line says of its figure beyond it; nothing where it says no more. */
const said = ({ unit, years, each, level, stage, restates }: Draft['budget']['lines'][number]): readonly string[] => {
  const span = years === undefined ? [] : [[...new Set(years)].join('-')]
  const words = [...(unit === undefined ? [] : [unit]), ...span, each === undefined ? '' : 'a year', level ?? '', stage ?? '', restates === true ? 'again' : '']
  const known = words.filter((word) => word !== '')
  return known.length === 0 ? [] : [known.join(', ')]
}

const budgetLine = (line: Draft['budget']['lines'][number]): string =>
  [
    `${at(line.span)}line ${line.number ?? '·'} < ${line.parent ?? '·'}`,
    line.label,
    money(line.amount),
    line.source ?? '–',
    line.grantedBy ?? '–',
    ...said(line),
  ].join(' | ')

/** Head, sections, tasks, duties, targets, budget, what was not taken: a line each. */
export const renderReading = (draft: Draft): string => {
  const total = draft.budget.statedTotal.value
  return (
    [
      ...Object.entries(draft.document).map(([name, value]) => `${name}: ${shown(value)}`),
      '',
      ...draft.citations.map(
        (citation) => `cites ${citation.symbol ?? citation.name} ${citation.date ?? ''} ×${citation.mentions.length}`,
      ),
      '',
      ...draft.sections.map((section) => `${at(section.span)}${section.path} ${section.title}`),
      '',
      ...draft.tasks.map(taskLine),
      '',
      ...draft.duties.map(
        (duty) => `${at(duty.span)}duty ${shown(duty.from)} → ${shown(duty.to)} | ${duty.timing.value.phrase}`,
      ),
      '',
      ...draft.targets.map(
        (target) => `${at(target.span)}target ${target.comparator} ${target.quantity} ${target.unit}`,
      ),
      '',
      `total ${total === null ? '–' : money({ kind: 'stated', range: total })}`,
      ...draft.budget.lines.map(budgetLine),
      '',
      ...draft.untaken.map((untaken) => `${at(untaken.span)}${untaken.why}: ${untaken.text}`),
    ].join('\n') + '\n'
  )
}
