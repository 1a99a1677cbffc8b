// The model as Markdown and as plain text with tabs. Neither has merged cells: what holds for several tasks is said in
// each, everything else once.

import type { ModelParagraph, ModelTable, PlanModel } from './model.ts'

const gridOf = ({ rows, columns }: ModelTable): readonly (readonly string[])[] => {
  const shared = new Map<number, { readonly text: string; left: number }>()
  return rows.map((row) =>
    Array.from({ length: columns }, (_, i) => {
      const cell = row.find(({ column }) => column === i + 1)
      if (cell !== undefined) {
        shared.delete(i)
        if (cell.shared === true) shared.set(i, { text: cell.text, left: cell.rowSpan - 1 })
        return cell.text
      }
      const above = shared.get(i)
      // The second row of a task says nothing again.
      if (above === undefined || above.left-- <= 0 || !row.some(({ column }) => column === 1)) return ''
      return above.text
    }),
  )
}

const bars = (cells: readonly string[]): string =>
  `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`

const markdownTable = (table: ModelTable): string => {
  const [head = [], ...rest] = gridOf(table)
  return [bars(head), `|${'---|'.repeat(table.columns)}`, ...rest.map(bars)].join('\n')
}

const markdownParagraph = ({ text, strong, mark }: ModelParagraph): string => {
  if (mark === null) return strong ? `**${text}**` : text
  return mark.level === 0 ? `## ${mark.label} ${text}` : `${mark.label} ${text}`
}

export const writeMarkdown = (model: PlanModel): Uint8Array =>
  new TextEncoder().encode(
    model.map((block) => (block.kind === 'table' ? markdownTable(block) : markdownParagraph(block))).join('\n\n'),
  )

const quoted = (text: string): string => (text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text)

const textTable = (table: ModelTable): string =>
  gridOf(table)
    .map((cells) => cells.map(quoted).join('\t'))
    .join('\n')

export const writeText = (model: PlanModel): Uint8Array =>
  new TextEncoder().encode(
    model
      .map((block) => (block.kind === 'table' ? textTable(block) : `${block.mark === null ? '' : `${block.mark.label} `}${block.text}`))
      .join('\n\n'),
  )
