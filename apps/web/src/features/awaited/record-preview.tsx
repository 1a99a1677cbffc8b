// What saving would do, task by task, before it is saved: the new day, or that the clock runs and no length is stated,
// with the way to set one.
import type { Awaited, AwaitedCommand, Move, WorkMoves } from '@tiendo/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate, formatDayMonth } from '@tiendo/text'
import { useState } from 'react'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { Loading, Problem } from '../../shared/ui/page-state.tsx'

const PAGE = 12

type Props = {
  readonly awaited: Awaited
  /** As it would be sent; what it does to days does not hang on its words. */
  readonly command: AwaitedCommand
  /** What is being saved is not asked about again. */
  readonly isSaving: boolean
}

export const RecordPreview = ({ awaited, command, isSaving }: Props) => {
  const { t } = useAwaitedWords()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const [limit, setLimit] = useState(PAGE)
  const input = { id: awaited.id, command }
  // A mutation only in how it travels: it writes nothing.
  const preview = useQuery({
    queryKey: [...trpc.awaited.preview.mutationKey(), input, awaited.record.version],
    queryFn: () => client.awaited.preview.mutate(input),
    placeholderData: keepPreviousData,
    staleTime: 0,
    enabled: !isSaving,
  })
  if (preview.isError) return <Problem error={preview.error} onRetry={() => void preview.refetch()} />
  if (preview.data === undefined) return <Loading />
  const { moves } = preview.data
  return (
    <section className="record-preview" aria-live="polite" aria-busy={preview.isPlaceholderData}>
      <h3>{t('awaited.preview')}</h3>
      {moves.length === 0 ? (
        <p className="muted">{t('awaited.previewNone')}</p>
      ) : (
        <ul>
          {moves.slice(0, limit).map((work) => (
            <WorkPreview key={`${work.plan.id}/${work.work.id}`} work={work} />
          ))}
        </ul>
      )}
      {moves.length <= limit ? null : (
        <button type="button" className="link" onClick={() => setLimit(moves.length)}>
          {t('awaited.more', { count: moves.length - limit })}
        </button>
      )}
    </section>
  )
}

const WorkPreview = ({ work: { work, plan, moves } }: { readonly work: WorkMoves }) => (
  <li>
    <span className="first-up">{work.title}</span> <span className="muted">{plan.number}</span>
    {moves.map((move) => (
      <p key={move.key}>
        <Outcome move={move} planId={plan.id} workId={work.id} />
      </p>
    ))}
  </li>
)

type OutcomeProps = { readonly move: Move; readonly planId: string; readonly workId: string }

const Outcome = ({ move: { before, after, spokenOf }, planId, workId }: OutcomeProps) => {
  const { t, language } = useAwaitedWords()
  const spoken = spokenOf ? <span className="muted"> ({t('awaited.spokenOf')})</span> : null
  const [was, due, from] = [before?.due ?? null, after?.due ?? null, after?.from ?? null]
  if (after !== null && due !== null) {
    const { safe, rolled } = after
    const more = [
      safe !== null && safe !== due ? t('awaited.newSafe', { day: formatDayMonth(safe, language) }) : null,
      rolled !== null && rolled !== due ? t('awaited.newRolled', { day: formatDayMonth(rolled, language) }) : null,
      was !== null && was !== due ? t('awaited.wasDue', { day: formatDate(was, language) }) : null,
    ].filter((part) => part !== null)
    return (
      <>
        <b>{t('awaited.newDue', { day: formatDate(due, language) })}</b>
        {more.length === 0 ? null : <span className="muted">, {more.join(', ')}</span>}
        {spoken}
      </>
    )
  }
  if (from !== null)
    return (
      <>
        {t('awaited.noLength', { day: formatDate(from, language) })}{' '}
        <Link className="link nowrap" to="/ke-hoach/$planId" params={{ planId }} search={{ work: workId }}>
          {t('awaited.setDue')}
        </Link>
        {spoken}
      </>
    )
  return (
    <>
      {was === null ? t('awaited.waitsAgainNoDue') : t('awaited.waitsAgain', { day: formatDate(was, language) })}
      {spoken}
    </>
  )
}
