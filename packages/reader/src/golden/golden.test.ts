// One document of each layout, written for this test, and what is read from it: the golden file beside each is meant to
// be read by people who know such documents, not only by machines.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { renderReading } from './render-reading.ts'

const fixture = (name: string): URL => new URL(`../__fixtures__/${name}`, import.meta.url)

describe('documents of each layout', () => {
  it.each([
    ['department-table.txt', 'a table split over pages, groups, a repeated heading'],
    ['decision-annex.md', 'a decision with a plan; leads share a row'],
    ['prose-plan.txt', 'prose as it comes out of PDF, with a budget that does not add up'],
    ['pipe-table.md', 'Markdown tables; people; numbers left to the program'],
    ['portal-page.html', 'a page of a portal; merged cells; a table of money'],
    ['nested-groups.txt', 'a heading in two rows, groups in groups, sums in a table'],
    ['bare-pipes.md', 'a table without outer bars; leads and coordinators in one cell'],
    ['stated-parts.txt', 'a decision whose plan states each part of a task on its own line'],
    ['directive.txt', 'a directive: bodies as headings, a name before a colon, rounds of a report'],
    ['letter.txt', 'a letter that asks those it is sent to; no kind is named'],
    ['quoted-cells.tsv', 'rows of a spreadsheet: quoted cells over several lines'],
    ['layout-tables.html', 'a page laid out with tables in tables; a heading in two rows; a lead over two rows'],
    ['two-columns.txt', 'wrapped text of a PDF: page numbers, a foot in two columns, parts of a task inside its paragraph'],
    ['yearly-tables.txt', 'targets and sums by year; numbers inside titles; parts in brackets'],
    ['school.md', 'a school: people as leads, escaped bars, a sum in a note, a budget in an item'],
    ['one-column.txt', 'a table whose cells came out one below the other'],
  ])('%s: %s', async (name) => {
    const result = await readDocument(new Uint8Array(readFileSync(fixture(name))), name)
    if (!result.ok) throw new Error(result.error.code)
    await expect(renderReading(result.value.draft)).toMatchFileSnapshot(fixture(`${name}.reading`).pathname)
  })
})
