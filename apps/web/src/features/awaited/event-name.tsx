// What is waited for: the document's own words in serif; where they name nothing, what the system says of them.
import type { Awaited } from '@tiendo/domain'
import { awaitedName, capitalised } from '@tiendo/text'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { Quote } from '../../shared/ui/quote.tsx'
import { planOf } from './event-facts.ts'

export const EventName = ({ awaited }: { readonly awaited: Awaited }) => {
  const { t, language } = useAwaitedWords()
  const name = awaitedName(awaited.event, language)
  const plan = planOf(awaited)
  if (awaited.event.kind === 'named') return <Quote>{name}</Quote>
  return (
    <span>
      {capitalised(name)}
      {plan === null ? null : <span className="muted"> {t('awaited.ofPlan', { plan })}</span>}
    </span>
  )
}
