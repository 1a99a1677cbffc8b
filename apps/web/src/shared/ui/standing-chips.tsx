// Filter chips, one for each standing that occurs, with how many.
import { byUrgency, type Standing } from '@tiendo/domain'
import { standingShort } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'
import { Glyph } from './glyph.tsx'
import { toneOf } from './tone.ts'

type Props = {
  readonly items: readonly { readonly standing: Standing }[]
  readonly only: Standing | null
  readonly onOnly: (standing: Standing | null) => void
}

export const StandingChips = ({ items, only, onOnly }: Props) => {
  const { t, language } = useWords()
  const counts = byUrgency.map((standing) => ({ standing, count: items.filter((item) => item.standing === standing).length })).filter(({ count }) => count > 0)
  return (
    <div className="chips no-print" role="group" aria-label={t('work.filterStanding')}>
      {counts.map(({ standing, count }) => (
        <button key={standing} type="button" className="chip" data-tone={toneOf(standing)} aria-pressed={only === standing} onClick={() => onOnly(only === standing ? null : standing)}>
          <Glyph standing={standing} />
          {standingShort(standing, language)} {count}
        </button>
      ))}
    </div>
  )
}
