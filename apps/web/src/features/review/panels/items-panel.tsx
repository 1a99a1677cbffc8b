// Every item of the draft, to jump to; those with something to look at say how much.
import type { Answers, ValuePath } from '@tiendo/domain'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import { useItemName } from '../fields/item-name.ts'
import type { ReviewItem } from '../model/review-items.ts'
import './panels.css'

type Props = { readonly items: readonly ReviewItem[]; readonly answers: Answers; readonly open: ReadonlySet<ValuePath>; readonly current: string; readonly onPick: (item: ReviewItem) => void }

export const ItemsPanel = ({ items, answers, open: waiting, current, onPick }: Props) => {
  const { t } = useWords()
  const nameOf = useItemName()
  return (
    <section className="card panel" aria-labelledby="items">
      <h2 id="items">
        {t('review.items')} <span className="muted">· {items.length}</span>
      </h2>
      <ol className="items">
        {items.map((item) => {
          const open = item.fields.filter((field) => waiting.has(field.path)).length
          const rejected = item.path !== null && answers.get(item.path)?.kind === 'reject'
          return (
            <li key={item.id}>
              <button type="button" aria-current={item.id === current ? 'true' : undefined} data-rejected={rejected ? true : undefined} onClick={() => onPick(item)}>
                <span className="item-name">{nameOf(item)}</span>
                <span className="item-title">{item.title}</span>
                {open === 0 ? (
                  <span className="item-ok">
                    <Glyph standing="doneOnTime" size={8} />
                    <span className="visually-hidden">{t('review.nothingOpen')}</span>
                  </span>
                ) : (
                  <span className="badge" data-tone="amber">
                    <Glyph standing="dueSoon" size={9} />
                    {t('review.openCount', { count: open })}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
