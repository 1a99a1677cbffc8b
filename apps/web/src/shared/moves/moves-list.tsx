// What would move: counted, then plan by plan, task by task, each period with its days before and after. A day that stays
// stands once; beside the due day, a column in which nothing moves is left out. Long lists show more when asked.
import { isLocalDate, type Days, type Move, type WorkMoves } from '@tiendo/domain'
import { capitalised, formatDate, keyName } from '@tiendo/text'
import { useState } from 'react'
import { useMovesWords } from '../i18n/use-moves-words.ts'
import './moves.css'

const TASKS = 25
const PERIODS = 8

type DayName = keyof Days
const columns: readonly DayName[] = ['safe', 'due', 'rolled', 'from']

const hasDue = ({ before, after }: Move): boolean => (before?.due ?? after?.due ?? null) !== null

const isMoved = (move: Move, name: DayName): boolean => (move.before?.[name] ?? null) !== (move.after?.[name] ?? null)

const byPlan = (works: readonly WorkMoves[]): readonly (readonly WorkMoves[])[] =>
  [...new Set(works.map(({ plan }) => plan.id))].map((id) => works.filter(({ plan }) => plan.id === id))

type Props = {
  readonly moves: readonly WorkMoves[]
  /** Said where nothing moves. */
  readonly none: string
  /** The place says which plan: it is not named again. */
  readonly isPlanSaid?: boolean
}

export const MovesList = ({ moves, none, isPlanSaid = false }: Props) => {
  const { t } = useMovesWords()
  const [limit, setLimit] = useState(TASKS)
  if (moves.length === 0) return <p role="status">{none}</p>
  const periods = moves.reduce((sum, work) => sum + work.moves.length, 0)
  const shown = columns.filter((name) => moves.some((work) => work.moves.some((move) => isMoved(move, name) || (name === 'due' && hasDue(move)))))
  return (
    <div className="moves">
      <p role="status">
        <b>
          {t(isPlanSaid ? 'moves.headHere' : 'moves.head', {
            periods: t('moves.periods', { count: periods }),
            works: t('moves.works', { count: moves.length }),
            plans: t('moves.plans', { count: new Set(moves.map(({ plan }) => plan.id)).size }),
          })}
        </b>
      </p>
      {byPlan(moves.slice(0, limit)).map((works) => (
        <PlanMoves key={works[0]?.plan.id} works={works} columns={shown} isSaid={isPlanSaid} />
      ))}
      {moves.length <= limit ? null : (
        <button type="button" className="btn" onClick={() => setLimit(limit + TASKS * 2)}>
          {t('moves.more', { count: Math.min(TASKS * 2, moves.length - limit) })}
        </button>
      )}
    </div>
  )
}

const PlanMoves = ({ works, columns: shown, isSaid }: { readonly works: readonly WorkMoves[]; readonly columns: readonly DayName[]; readonly isSaid: boolean }) => {
  const { t } = useMovesWords()
  const plan = works[0]?.plan
  const title = plan === undefined ? '' : [plan.number, plan.title].filter((part) => part !== null && part !== '').join(' · ')
  return (
    <section>
      {isSaid ? null : <h3>{title}</h3>}
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('moves.period')}</th>
            {shown.map((name) => (
              <th key={name} scope="col">
                {t(`moves.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        {works.map((work) => (
          <TaskMoves key={work.work.id} work={work} columns={shown} />
        ))}
      </table>
    </section>
  )
}

const TaskMoves = ({ work: { work, moves }, columns: shown }: { readonly work: WorkMoves; readonly columns: readonly DayName[] }) => {
  const { t } = useMovesWords()
  const [limit, setLimit] = useState(PERIODS)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={shown.length + 1} className="moves-task">
          {work.number === null ? null : <span className="muted">{work.number} </span>}
          {capitalised(work.title)}
        </th>
      </tr>
      {moves.slice(0, limit).map((move) => (
        <PeriodMove key={move.key} move={move} columns={shown} />
      ))}
      {moves.length <= limit ? null : (
        <tr>
          <td colSpan={shown.length + 1}>
            <button type="button" className="link" onClick={() => setLimit(moves.length)}>
              {t('moves.morePeriods', { count: moves.length - limit })}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** A single day is named by its due day: "trước ngày 25/11" would mislead beside 24/11. */
const PeriodMove = ({ move, columns: shown }: { readonly move: Move; readonly columns: readonly DayName[] }) => {
  const { t, language } = useMovesWords()
  const { key, before, after, spokenOf } = move
  const said = [before === null ? t('moves.new') : after === null ? t('moves.gone') : null, spokenOf ? t('moves.spokenOf') : null].filter((part) => part !== null)
  return (
    <tr>
      <th scope="row">
        {isLocalDate(key) ? formatDate((after ?? before)?.due ?? key, language) : capitalised(keyName(key, language))}
        {said.length === 0 ? null : <span className="muted"> ({said.join(', ')})</span>}
      </th>
      {shown.map((name) => (
        <td key={name}>
          <DayChange move={move} name={name} />
        </td>
      ))}
    </tr>
  )
}

const DayChange = ({ move: { before, after }, name }: { readonly move: Move; readonly name: DayName }) => {
  const { t, language } = useMovesWords()
  const [was, is] = [before?.[name] ?? null, after?.[name] ?? null]
  const day = (date: Days[DayName]) =>
    date === null ? (
      <>
        <span aria-hidden="true">{t('moves.none')}</span>
        <span className="visually-hidden">{t('moves.noneSaid')}</span>
      </>
    ) : (
      <span className="nowrap">{formatDate(date, language)}</span>
    )
  if (was === is || before === null) return <span className={was === is ? 'muted' : 'moves-new'}>{day(is)}</span>
  return (
    <>
      <span className="muted">{day(was)}</span> <span aria-hidden="true">→</span>
      <span className="visually-hidden"> {t('moves.becomes')}</span> <b>{day(is)}</b>
    </>
  )
}
