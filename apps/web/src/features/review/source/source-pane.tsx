// The document as it was extracted, in its own serif, with what was read coloured in it. The current value is
// outlined and brought into view.
import type { SourceBlock, SourceText } from '@tiendo/domain'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { segments, sourceMarks, strongest, type BlockMarks, type SourceMark } from './source-marks.ts'
import './source.css'

type Props = { readonly source: SourceText; readonly marks: readonly SourceMark[]; readonly current: string | null; readonly onPick: (id: string) => void }

export const SourcePane = ({ source, marks, current, onPick }: Props) => {
  const { t } = useWords()
  const pane = useRef<HTMLElement>(null)
  const byBlock = useMemo(() => sourceMarks(source, marks), [source, marks])
  useEffect(() => {
    if (current === null) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const box = pane.current
    const mark = box?.querySelector('[data-current="true"]')
    if (box === null || mark === null || mark === undefined) return
    // Only the pane scrolls; the page stays where the reader has it.
    const away = mark.getBoundingClientRect().top - box.getBoundingClientRect().top
    box.scrollTo({ top: box.scrollTop + away - box.clientHeight / 3, behavior: still ? 'auto' : 'smooth' })
  }, [current])
  return (
    // What scrolls can be scrolled from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={pane} className="source" aria-label={t('review.source')} tabIndex={0}>
      {/* A shortcut for the mouse: every value is reached by keys in the list beside. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className="source-page"
        lang="vi"
        onClick={(event) => {
          const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] : undefined
          if (id !== undefined) onPick(id)
        }}
      >
        {source.blocks.map((block, index) => {
          const here = byBlock[index]
          return here === undefined ? null : <Block key={index} block={block} marks={here} current={holds(here, current) ? current : null} />
        })}
      </div>
    </section>
  )
}

const holds = (marks: BlockMarks, current: string | null): boolean =>
  current !== null && (marks.stretches.some(({ mark }) => mark.id === current) || [...marks.cells.values()].some((cell) => cell.some((mark) => mark.id === current)))

const none: readonly SourceMark[] = []

const attributes = (marks: readonly SourceMark[], current: string | null) => {
  const own = marks.find((mark) => mark.id === current) ?? marks.find((mark) => mark.tone !== 'place')
  return { 'data-tone': strongest(marks) ?? undefined, 'data-mark': own?.id, 'data-current': current !== null && marks.some((mark) => mark.id === current) ? true : undefined }
}

type RowProps = { readonly row: Extract<SourceBlock, { kind: 'table' }>['rows'][number]; readonly cells: readonly ReturnType<typeof attributes>[] }

const isSame = (a: RowProps, b: RowProps): boolean =>
  a.row === b.row &&
  a.cells.every((cell, index) => {
    const other = b.cells[index]
    return cell['data-tone'] === other?.['data-tone'] && cell['data-mark'] === other?.['data-mark'] && cell['data-current'] === other?.['data-current']
  })

/** Drawn again only when its colours change: an appendix may have thousands of rows. */
const Row = memo(
  ({ row, cells }: RowProps) => (
    <tr>
      {row.cells.map((cell, index) => (
        <td key={`${cell.row}:${cell.column}`} rowSpan={cell.rowSpan} colSpan={cell.columnSpan} {...cells[index]}>
          {cell.text}
        </td>
      ))}
    </tr>
  ),
  isSame,
)

const Block = memo(({ block, marks, current }: { readonly block: SourceBlock; readonly marks: BlockMarks; readonly current: string | null }) => {
  if (block.kind === 'paragraph') {
    return (
      <p className={block.strong ? 'source-strong' : undefined}>
        {segments(block.text, marks.stretches).map((segment, index) =>
          segment.marks.length === 0 ? (
            <span key={index}>{segment.text}</span>
          ) : (
            <mark key={index} {...attributes(segment.marks, current)}>
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
          {block.rows.map((row, index) => (
            <Row key={index} row={row} cells={row.cells.map((cell) => attributes(marks.cells.get(`${cell.row}:${cell.column}`) ?? none, current))} />
          ))}
        </tbody>
      </table>
    </div>
  )
})
