// The standings that occur, as the cells show them.
import { byUrgency, type WorkItem } from '@tiendo/domain'
import { standingShort } from '@tiendo/text'
import { useMemo } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import { toneOf } from '../../../shared/ui/tone.ts'

export const HeatLegend = ({ items }: { readonly items: readonly WorkItem[] }) => {
  const { t, language } = useDueWords()
  const there = useMemo(() => {
    const standings = new Set(items.filter(({ occurrence }) => occurrence.due !== null).map(({ standing }) => standing))
    return byUrgency.filter((standing) => standings.has(standing))
  }, [items])
  return (
    <ul className="due-legend" aria-label={t('due.legend')}>
      {there.map((standing) => (
        <li key={standing}>
          <span className="heat-key" data-tone={toneOf(standing)}>
            <Glyph standing={standing} size={10} />
          </span>
          {standingShort(standing, language)}
        </li>
      ))}
    </ul>
  )
}
