// The document as it was extracted, in its own serif, with what was read coloured in it.
import type { SourceBlock, SourceFinder, SourceSelection, SourceText } from '@tiendo/domain'
import { memo, useMemo } from 'react'
import { flagOf, isFinding, segments, sourceMarks, strongest, type BlockMarks, type SourceMark } from './source-marks.ts'
import { isSelected } from './source-lines.ts'

type Props = {
  readonly source: SourceText
  readonly finder: SourceFinder
  readonly marks: readonly SourceMark[]
  readonly current: string | null
  readonly selection: SourceSelection | null
  readonly onPick: (id: string) => void
}

export const TextView = ({ source, finder, marks, current, selection, onPick }: Props) => {
  const byBlock = useMemo(() => sourceMarks(source, finder, marks), [finder, source, marks])
  return (
    // A shortcut for the mouse: every value is reached by keys in the list beside.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="source-page"
      lang="vi"
      onClick={(event) => {
        const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] : undefined
        if (id !== undefined && document.getSelection()?.isCollapsed !== false) onPick(id)
      }}
    >
      {source.blocks.map((block, index) => {
        const here = byBlock[index]
        if (here === undefined) return null
        const picked = selection !== null && index >= selection.from.block && index <= selection.to.block ? selection : null
        return <Block key={index} index={index} block={block} marks={here} current={holds(here, current) ? current : null} selection={picked} />
      })}
    </div>
  )
}

const holds = (marks: BlockMarks, current: string | null): boolean =>
  current !== null && (marks.stretches.some(({ mark }) => mark.id === current) || [...marks.cells.values()].some((cell) => cell.some((mark) => mark.id === current)))

const none: readonly SourceMark[] = []

const attributes = (marks: readonly SourceMark[], current: string | null) => {
  const here = marks.filter((mark) => mark.tone !== 'place')
  const own = marks.find((mark) => mark.id === current && !isFinding(mark)) ?? here.find((mark) => !isFinding(mark)) ?? here[0]
  return { 'data-tone': strongest(marks) ?? undefined, 'data-mark': own?.id, 'data-current': current !== null && marks.some((mark) => mark.id === current) ? true : undefined }
}

/** Where the checks found something: it leads to the finding, as the rest of the place leads to its value. */
const Flag = ({ mark }: { readonly mark: SourceMark | null }) =>
  mark === null ? null : <span className="flag" data-flag={mark.tone} data-mark={mark.id} aria-hidden="true" />

type RowProps = {
  readonly line: string
  readonly row: Extract<SourceBlock, { kind: 'table' }>['rows'][number]
  readonly cells: readonly ReturnType<typeof attributes>[]
  readonly flags: readonly (SourceMark | null)[]
  readonly selected: boolean
}

const isSame = (a: RowProps, b: RowProps): boolean =>
  a.row === b.row &&
  a.selected === b.selected &&
  a.flags.every((flag, index) => flag?.id === b.flags[index]?.id && flag?.tone === b.flags[index]?.tone) &&
  a.cells.every((cell, index) => {
    const other = b.cells[index]
    return cell['data-tone'] === other?.['data-tone'] && cell['data-mark'] === other?.['data-mark'] && cell['data-current'] === other?.['data-current']
  })

/** Drawn again only when its colours change: an appendix may have thousands of rows. */
const Row = memo(
  ({ line, row, cells, flags, selected }: RowProps) => (
    <tr data-line={line} data-selected={selected ? true : undefined}>
      {row.cells.map((cell, index) => (
        <td key={`${cell.row}:${cell.column}`} rowSpan={cell.rowSpan} colSpan={cell.columnSpan} {...cells[index]}>
          {cell.text}
          <Flag mark={flags[index] ?? null} />
        </td>
      ))}
    </tr>
  ),
  isSame,
)

type BlockProps = { readonly index: number; readonly block: SourceBlock; readonly marks: BlockMarks; readonly current: string | null; readonly selection: SourceSelection | null }

const Block = memo(({ index, block, marks, current, selection }: BlockProps) => {
  const selected = (row: number | null): boolean => selection !== null && isSelected(selection, { block: index, row })
  if (block.kind === 'paragraph') {
    return (
      <p className={block.strong ? 'source-strong' : undefined} data-line={index} data-selected={selected(null) ? true : undefined}>
        {segments(block.text, marks.stretches).map((segment, at) =>
          segment.marks.length === 0 ? (
            <span key={at}>{segment.text}</span>
          ) : (
            <mark key={at} {...attributes(segment.marks, current)}>
              <Flag mark={flagOf(segment.begins)} />
              {segment.text}
            </mark>
          ),
        )}
      </p>
    )
  }
  return (
    <div className="source-table">
      <table>
        <tbody>
          {block.rows.map((row, at) => (
            <Row
              key={at}
              line={`${index}:${at}`}
              row={row}
              selected={selected(at)}
              flags={row.cells.map((cell) => flagOf(marks.cells.get(`${cell.row}:${cell.column}`) ?? none))}
              cells={row.cells.map((cell) => attributes(marks.cells.get(`${cell.row}:${cell.column}`) ?? none, current))}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
})
