// The model as a web page: numbers counted by the browser where it can, merged cells as colspan and rowspan.

import type { ModelParagraph, ModelTable, PlanModel } from './model.ts'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\n', '<br>')

const paragraph = ({ text, strong, mark }: ModelParagraph): string => {
  const words = strong ? `<b>${escaped(text)}</b>` : escaped(text)
  if (mark === null) return `<p>${words}</p>`
  if (mark.level === 0) return `<h2>${mark.label} ${escaped(text)}</h2>`
  return `<ol start="${Number.parseInt(mark.label, 10)}"><li>${words}</li></ol>`
}

export const tableHtml = ({ rows }: ModelTable): string =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${row.map(({ columnSpan, rowSpan, text }) => `<td colspan="${columnSpan}" rowspan="${rowSpan}">${escaped(text)}</td>`).join('')}</tr>`,
    )
    .join('\n')}</table>`

export const writeHtml = (model: PlanModel): Uint8Array =>
  new TextEncoder().encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Kế hoạch</title></head><body>${model
      .map((block) => (block.kind === 'table' ? tableHtml(block) : paragraph(block)))
      .join('\n')}</body></html>`,
  )
