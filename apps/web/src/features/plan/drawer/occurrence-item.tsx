// One occurrence: its day with the reason, and a share for each lead.
import type { BoardOccurrence, WorkItem } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { capitalised, formatDate, standingSentence } from '@tiendo/text'
import { useState } from 'react'
import { useTRPC } from '../../../shared/api/trpc.ts'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { periodName } from '../../../shared/lib/period-name.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { HistoryList } from '../../../shared/ui/history-list.tsx'
import { StatusBadge } from '../../../shared/ui/status-badge.tsx'
import { DatedBadge } from '../../../shared/work/dated-badge.tsx'
import { DueDay } from '../../../shared/work/due-day.tsx'
import { ShareActions } from '../../../shared/work/share-actions.tsx'
import { shareKey, shareOf } from '../../../shared/work/share.ts'
import { MovedMark } from '../change/moved-mark.tsx'

type Props = {
  readonly entry: BoardOccurrence
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** Null where the asker may not move days. */
  readonly onMove: (() => void) | null
}

export const OccurrenceItem = ({ entry, isOpen, onToggle, onMove }: Props) => {
  const { t, language } = useWords()
  const { t: timing } = useTimingWords()
  const { occurrence, items } = entry
  const me = useMe()
  const own = items.find((item) => item.organisation.id === me.organisation?.id)
  const only = items.length === 1 ? items[0] : own
  const [share, setShare] = useState<string | null>(only === undefined ? null : shareKey(shareOf(only)))
  const period = periodName(occurrence, language)
  const name = period !== null ? capitalised(period) : occurrence.due === null ? t('plan.noDue') : `${capitalised(t('plan.due'))} ${formatDate(occurrence.due, language)}`
  const moved = (occurrence.safe !== null && occurrence.safe !== occurrence.due) || (occurrence.rolled !== null && occurrence.rolled !== occurrence.due)
  return (
    <li className="occurrence" data-open={isOpen}>
      <div className="occurrence-head">
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          {name}
          {occurrence.purpose === null ? null : <span className="muted"> · {occurrence.purpose}</span>}
        </button>
        <DatedBadge at={entry} />
        <MovedMark occurrence={occurrence} />
      </div>
      {isOpen ? (
        <div className="occurrence-body">
          {moved ? (
            <p className="muted">
              <DueDay occurrence={occurrence} />
            </p>
          ) : null}
          <ul className="shares">
            {items.map((item) => {
              const id = shareKey(shareOf(item))
              return <ShareItem key={id} item={item} isOpen={share === id} onToggle={() => setShare(share === id ? null : id)} />
            })}
          </ul>
          {onMove === null ? null : (
            <p>
              <button type="button" className="btn" onClick={onMove}>
                {timing(occurrence.due === null ? 'change.set' : 'change.move')}
              </button>
            </p>
          )}
        </div>
      ) : null}
    </li>
  )
}

const ShareItem = ({ item, isOpen, onToggle }: { readonly item: WorkItem; readonly isOpen: boolean; readonly onToggle: () => void }) => {
  const { t, language } = useWords()
  const trpc = useTRPC()
  const page = useQuery({ ...trpc.work.get.queryOptions({ share: shareOf(item) }), enabled: isOpen })
  return (
    <li className="share">
      <button type="button" className="share-head" aria-expanded={isOpen} onClick={onToggle}>
        <b>{item.organisation.name}</b>
        <StatusBadge standing={item.standing} words={standingSentence(item, language)} />
        {item.state.percent === null ? null : <span className="muted">{item.state.percent}%</span>}
      </button>
      {isOpen ? (
        <>
          {item.state.returnedNote === null || item.standing !== 'returned' ? null : (
            <p className="returned-note">
              “{item.state.returnedNote}” <span className="muted">— {t('work.returnedBy')}</span>
            </p>
          )}
          <ShareActions item={item} />
          {page.data === undefined || page.data.history.length === 0 ? null : (
            <section>
              <h4>{t('work.history')}</h4>
              <HistoryList entries={page.data.history} />
            </section>
          )}
        </>
      ) : null}
    </li>
  )
}
