// Where an occurrence stands and its day; the day says why.
import type { BoardOccurrence } from '@tiendo/domain'
import { formatDate, standingShort } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'
import { Glyph } from '../ui/glyph.tsx'
import { toneOf } from '../ui/tone.ts'
import { Why } from '../ui/why.tsx'

type Props = { readonly at: Pick<BoardOccurrence, 'occurrence' | 'standing'>; readonly words?: string }

export const DatedBadge = ({ at: { occurrence, standing }, words }: Props) => {
  const { t, language } = useWords()
  const word = words ?? standingShort(standing, language)
  const day = occurrence.due === null ? null : formatDate(occurrence.due, language)
  return (
    <span className="badge" data-tone={toneOf(standing)} data-standing={standing}>
      <Glyph standing={standing} />
      <span>
        {day === null ? (
          <Why occurrence={occurrence} label={word}>
            {word}
          </Why>
        ) : (
          <>
            {word} ·{' '}
            <Why occurrence={occurrence} label={`${t('plan.due')} ${day}`}>
              {day}
            </Why>
          </>
        )}
      </span>
    </span>
  )
}
