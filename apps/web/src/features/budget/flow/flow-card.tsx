// From sources through lines to tasks. Where there is room the three stand in one picture, else one picture under the
// other; the same figures as a table for those who would rather read, or hear, them.
import type { FlowNode, MoneyFlow } from '@tiendo/domain'
import { flowNodeName, formatDong, formatMoney } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { useWidth } from '../../../shared/lib/use-width.ts'
import type { BudgetPage } from '../page-shape.ts'
import { FlowPicture } from './flow-picture.tsx'
import type { FlowNode as DrawnNode } from './flow-layout.ts'
import './flow.css'

/** From this width on, words of three columns fit beside each other. */
const ROOM_FOR_THREE = 700
const NARROWEST = 300

const columnOf = ({ kind }: FlowNode): 0 | 1 | 2 => {
  switch (kind) {
    case 'source':
    case 'noSource':
      return 0
    case 'line':
    case 'noLine':
      return 1
    case 'task':
    case 'notDivided':
    case 'noTask':
      return 2
  }
}

export const FlowCard = ({ page }: { readonly page: Pick<BudgetPage, 'flow' | 'plan' | 'sheet'> }) => {
  const { t, language } = useBudgetWords()
  const { flow, plan, sheet } = page
  const [room, width] = useWidth<HTMLDivElement>()
  const numbers = new Map<string, string | null>([...plan.budget.lines.map(({ id, number }) => [`line ${id}`, number] as const), ...plan.tasks.map(({ id, number }) => [`task ${id}`, number] as const)])
  const over = new Set(sheet.rows.filter(({ flags, depth }) => depth === 0 && flags.includes('overspent')).map(({ line }) => line.id))
  const nameOf = (node: FlowNode): string => {
    if (node.name === null) return node.kind === 'source' || node.kind === 'line' || node.kind === 'task' ? '' : flowNodeName(node.kind, language)
    const number = node.key === null ? null : (numbers.get(`${node.kind} ${node.key}`) ?? null)
    return number === null ? node.name : `${number} ${node.name}`
  }
  const toneOf = (node: FlowNode): DrawnNode['tone'] => (node.name === null ? 'none' : node.kind === 'line' && node.key !== null && over.has(node.key) ? 'wrong' : 'plain')
  const drawn = flow.nodes.map((node) => ({ column: columnOf(node), node: { id: node.id, label: nameOf(node), amount: node.amount, tone: toneOf(node) } }))
  const tones = new Map(drawn.map(({ node }) => [node.id, node.tone]))
  const bands = flow.links.map((link) => ({ ...link, tone: tones.get(link.to) === 'plain' && tones.get(link.from) === 'wrong' ? ('wrong' as const) : (tones.get(link.to) ?? 'plain') }))
  const columns = ([0, 1, 2] as const).map((column) => drawn.filter((one) => one.column === column).map(({ node }) => node))
  // Where no line has a task yet, there is nothing to see on that side.
  const isLinked = flow.nodes.some(({ kind }) => kind === 'task' || kind === 'notDivided')
  const pictures: readonly (readonly number[])[] = !isLinked ? [[0, 1]] : width >= ROOM_FOR_THREE ? [[0, 1, 2]] : [[0, 1], [1, 2]]
  const names = new Map(drawn.map(({ node }) => [node.id, node.label]))
  return (
    <section className="card flow" aria-labelledby="flow-title">
      <h2 id="flow-title">{t('flow.title')}</h2>
      {flow.links.length === 0 ? <p className="muted">{t('flow.none')}</p> : null}
      <div ref={room} className="flow-room">
        {width === 0 || flow.links.length === 0
          ? null
          : pictures.map((picture) => (
              <FlowPicture
                key={picture.join(' ')}
                columns={picture.map((column) => columns[column] ?? [])}
                bands={bands}
                width={Math.max(NARROWEST, width)}
              />
            ))}
      </div>
      {flow.links.length === 0 ? null : <FlowTable flow={flow} names={names} />}
      {flow.links.length === 0 ? null : (
        <p className="faint flow-foot">
          {t(flow.measure === 'need' ? 'flow.measureNeed' : 'flow.measureCurrent', { total: formatDong(flow.total, language) })}
          {isLinked ? '' : ` ${t('flow.notLinked')}`}
          {flow.below < 0n ? ` ${t('flow.below', { amount: formatMoney(-flow.below, language) })}` : ''}
        </p>
      )}
    </section>
  )
}

const FlowTable = ({ flow, names }: { readonly flow: MoneyFlow; readonly names: ReadonlyMap<string, string> }) => {
  const { t, language } = useBudgetWords()
  return (
    <details className="as-table">
      <summary>{t('flow.table')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled from the keyboard */}
      <div className="scroll-x" tabIndex={0} role="region" aria-label={t('flow.tableName')}>
        <table className="money-table">
          <thead>
            <tr>
              <th scope="col">{t('flow.from')}</th>
              <th scope="col">{t('flow.to')}</th>
              <th scope="col" className="num">
                {t('flow.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {flow.links.map((link) => (
              <tr key={`${link.from} ${link.to}`}>
                <td>{names.get(link.from)}</td>
                <td>{names.get(link.to)}</td>
                <td className="num">{formatMoney(link.amount, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
