import { describe, expect, it } from 'vitest'
import { cursorSelection, domSelection, isSelected, lineText, movedCursor, sourceLines } from './source-lines.ts'
import { sampleDraftPage } from '../../../testing/fixtures.ts'

const { source } = sampleDraftPage()
const lines = sourceLines(source)

describe('walking over the source', () => {
  it('goes over paragraphs and rows of tables', () => {
    expect(lines.map((line) => lineText(source, line).slice(0, 22))).toEqual(['KẾ HOẠCH MẪU', '1 | Tập huấn nghiệp vụ', '2 | Khảo sát thị trườn', '3 | Tổng kết kế hoạch ', 'Rà soát các trạm cân t'])
  })

  it.each([
    ['ArrowDown', false, { at: 3, anchor: 3 }],
    ['ArrowDown', true, { at: 3, anchor: 2 }],
    ['ArrowUp', true, { at: 1, anchor: 2 }],
    ['End', true, { at: 4, anchor: 2 }],
    ['PageUp', false, { at: 0, anchor: 0 }],
    ['x', false, null],
  ] as const)('%s, extending: %s', (key, extend, expected) => {
    expect(movedCursor({ at: 2, anchor: 2 }, key, extend, lines.length)).toEqual(expected)
  })

  it('selects from either end', () => {
    const selection = cursorSelection(lines, { at: 1, anchor: 3 })
    expect(selection).toEqual({ from: { block: 1, row: 0 }, to: { block: 1, row: 2 }, words: null })
    expect(lines.map((line) => selection !== null && isSelected(selection, line))).toEqual([false, true, true, true, false])
  })
})

describe('what the mouse selected', () => {
  const pane = document.createElement('div')
  pane.innerHTML = '<p data-line="0">Rà soát các trạm cân</p><table><tbody><tr data-line="1:0"><td>1</td><td>Mở lớp tập huấn</td></tr><tr data-line="1:1"><td>2</td><td>Khảo sát</td></tr></tbody></table>'
  const [paragraph, number, title, , last] = [pane.querySelector('p'), ...pane.querySelectorAll('td')]
  const select = (from: Node | null | undefined, start: number, to: Node | null | undefined, end: number) => {
    document.body.append(pane)
    const selection = document.getSelection()
    const [first, second] = [from?.firstChild, to?.firstChild]
    if (!(first instanceof Text) || !(second instanceof Text)) throw new Error('both stand in the pane')
    selection?.setBaseAndExtent(first, start, second, end)
    return domSelection(selection, pane)
  }

  it('part of a sentence gives its words, the whole of it the line', () => {
    expect(select(paragraph, 8, paragraph, 20)).toEqual({ from: { block: 0, row: null }, to: { block: 0, row: null }, words: 'các trạm cân' })
    expect(select(paragraph, 0, paragraph, 20)?.words).toBeNull()
    // Words cut through are taken whole.
    expect(select(paragraph, 9, paragraph, 15)?.words).toBe('các trạm')
    expect(select(paragraph, 1, paragraph, 19)?.words).toBeNull()
    expect(select(title, 0, title, 6)).toEqual({ from: { block: 1, row: 0 }, to: { block: 1, row: 0 }, words: 'Mở lớp' })
  })

  it('over cells and rows gives whole rows, drawn either way', () => {
    expect(select(number, 0, title, 3)).toEqual({ from: { block: 1, row: 0 }, to: { block: 1, row: 0 }, words: null })
    expect(select(last, 2, title, 1)).toEqual({ from: { block: 1, row: 0 }, to: { block: 1, row: 1 }, words: null })
  })

  it('nothing, or something elsewhere, gives nothing', () => {
    expect(select(paragraph, 2, paragraph, 2)).toBeNull()
    expect(domSelection(null, pane)).toBeNull()
  })
})
