// Every item of the draft, to jump to; those with something to look at say how much.
import type { Answers, ValuePath } from '@tiendo/domain'
import { formatCount } from '@tiendo/text'
import { memo } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import { useItemName } from '../fields/item-name.ts'
import type { ReviewItem } from '../model/review-items.ts'
import './panels.css'

type Props = { readonly items: readonly ReviewItem[]; readonly answers: Answers; readonly open: ReadonlySet<ValuePath>; readonly current: string; readonly onPick: (item: ReviewItem) => void }

export const ItemsPanel = ({ items, answers, open: waiting, current, onPick }: Props) => {
  const { t: d, language } = useDeskWords()
  return (
    <section className="card panel" aria-labelledby="items">
      <h2 id="items">
        {d('review.items')} <span className="muted">· {formatCount(items.length, language)}</span>
      </h2>
      <ol className="items">
        {items.map((item) => (
          <ItemLine
            key={item.id}
            item={item}
            open={item.fields.filter((field) => waiting.has(field.path)).length}
            isRejected={item.path !== null && answers.get(item.path)?.kind === 'reject'}
            isCurrent={item.id === current}
            onPick={onPick}
          />
        ))}
      </ol>
    </section>
  )
}

type LineProps = { readonly item: ReviewItem; readonly open: number; readonly isRejected: boolean; readonly isCurrent: boolean; readonly onPick: (item: ReviewItem) => void }

/** Drawn again only when it changes: a plan may have thousands of tasks. */
const ItemLine = memo(({ item, open, isRejected, isCurrent, onPick }: LineProps) => {
  const { t: d } = useDeskWords()
  const nameOf = useItemName()
  return (
    <li>
      <button type="button" aria-current={isCurrent ? 'true' : undefined} data-rejected={isRejected ? true : undefined} onClick={() => onPick(item)}>
        <span className="item-name">{nameOf(item)}</span>
        <span className="item-title">{item.title}</span>
        {open === 0 ? (
          <span className="item-ok">
            <Glyph standing="doneOnTime" size={8} />
            <span className="visually-hidden">{d('review.nothingOpen')}</span>
          </span>
        ) : (
          <span className="badge" data-tone="amber">
            <Glyph standing="dueSoon" size={9} />
            {d('review.openCount', { count: open })}
          </span>
        )}
      </button>
    </li>
  )
})
