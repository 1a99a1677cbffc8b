// The model as RTF: numbers as its lists write them out, cells by their right edges.

import type { ModelCell, ModelParagraph, ModelTable, PlanModel } from './model.ts'

/** Of a column, in twips. */
const WIDTH = 1500

const escaped = (text: string): string =>
  Array.from(text, (char) =>
    /[\\{}]/.test(char) ? `\\${char}` : char < '\u0080' ? char : `\\u${char.charCodeAt(0)}?`,
  ).join('')

const paragraph = ({ text, strong, mark }: ModelParagraph): string =>
  `\\pard\\plain${mark === null ? '' : `{\\listtext ${mark.label}\\tab}`}${strong ? '\\b' : ''} ${escaped(text)}\\par\n`

const table = ({ rows }: ModelTable): string => {
  const open = new Map<number, { readonly cell: ModelCell; left: number }>()
  return rows
    .map((row) => {
      const covered = [...open.values()].filter(({ left }) => left > 0).map(({ cell }) => ({ cell, merge: '\\clvmrg' }))
      const begun = row.map((cell) => ({ cell, merge: cell.rowSpan > 1 ? '\\clvmgf' : '' }))
      const cells = [...covered, ...begun].sort((a, b) => a.cell.column - b.cell.column)
      for (const each of open.values()) each.left--
      for (const cell of row) open.set(cell.column, { cell, left: cell.rowSpan - 1 })
      const edges = cells.map(({ cell, merge }) => `${merge}\\cellx${(cell.column - 1 + cell.columnSpan) * WIDTH}`)
      const texts = cells.map(({ cell, merge }) =>
        merge === '\\clvmrg' ? '' : cell.text.split('\n').map(escaped).join('\\par '),
      )
      return `\\trowd${edges.join('')}\\pard\\plain\\intbl ${texts.map((text) => `${text}\\cell `).join('')}\\row\n`
    })
    .join('')
}

export const writeRtf = (model: PlanModel): Uint8Array =>
  new TextEncoder().encode(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}}\n${model
      .map((block) => (block.kind === 'table' ? table(block) : paragraph(block)))
      .join('')}}`,
  )
