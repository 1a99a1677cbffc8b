// For whom the day holds: every task that waits, or only those ticked.
import type { Awaited } from '@tiendo/domain'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { placeKey, placeOf, worksOf } from './event-facts.ts'
import { WaitingWorks } from './waiting-works.tsx'

/** Keys of tasks; null: all of them, now and later. */
export type Scope = ReadonlySet<string> | null

export const placesOf = (awaited: Awaited, scope: Scope) => (scope === null ? null : worksOf(awaited).map(placeOf).filter((place) => scope.has(placeKey(place))))

type Props = { readonly awaited: Awaited; readonly scope: Scope; readonly onScope: (scope: Scope) => void }

export const ScopeField = ({ awaited, scope, onScope }: Props) => {
  const { t } = useAwaitedWords()
  const works = worksOf(awaited)
  if (works.length === 1) return null
  const toggle = (key: string): void => {
    const next = new Set(scope)
    if (!next.delete(key)) next.add(key)
    onScope(next)
  }
  return (
    <fieldset className="choices">
      <legend>{t('awaited.scope')}</legend>
      <label>
        <input type="radio" name={`scope-${awaited.id}`} checked={scope === null} onChange={() => onScope(null)} /> {t('awaited.scopeAll', { count: works.length })}
      </label>
      <label>
        <input type="radio" name={`scope-${awaited.id}`} checked={scope !== null} onChange={() => onScope(new Set())} /> {t('awaited.scopeSome')}
      </label>
      {scope === null ? null : <WaitingWorks awaited={awaited} ticks={{ chosen: scope, toggle }} />}
    </fieldset>
  )
}
