// How many stand where: a strip for the eye, and the same as words.
import { byUrgency, type Standing } from '@tiendo/domain'
import { standingShort } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'
import { Glyph } from './glyph.tsx'
import { toneOf } from './tone.ts'
import './standing-bar.css'

export const StandingBar = ({ standings }: { readonly standings: Readonly<Partial<Record<Standing, number>>> }) => {
  const { language } = useWords()
  const parts = byUrgency.map((standing) => ({ standing, count: standings[standing] ?? 0 })).filter(({ count }) => count > 0)
  return (
    <div className="standing-bar">
      <div className="strip" aria-hidden="true">
        {parts.map(({ standing, count }) => (
          <span key={standing} data-tone={toneOf(standing)} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul>
        {parts.map(({ standing, count }) => (
          <li key={standing} data-tone={toneOf(standing)} title={standingShort(standing, language)}>
            <Glyph standing={standing} size={10} />
            <b>{count}</b> <span>{standingShort(standing, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
