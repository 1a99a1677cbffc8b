// Glyph, word, colour: where something stands, and by when.
import type { LocalDate, Standing } from '@tiendo/domain'
import { formatDate, standingShort } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'
import { Glyph } from './glyph.tsx'
import { toneOf } from './tone.ts'

type Props = {
  readonly standing: Standing
  readonly due?: LocalDate | null
  /** In place of the short word: "quá hạn 12 ngày". */
  readonly words?: string
}

export const StatusBadge = ({ standing, due = null, words }: Props) => {
  const { language } = useWords()
  return (
    <span className="badge" data-tone={toneOf(standing)} data-standing={standing}>
      <Glyph standing={standing} />
      <span>
        {words ?? standingShort(standing, language)}
        {due === null ? null : ` · ${formatDate(due, language)}`}
      </span>
    </span>
  )
}
