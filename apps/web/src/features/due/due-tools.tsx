// The filter of the page: words, unit, plan, period and standing. All of it lives in the address.
import { byUrgency, relativePeriods, type WorkItem } from '@tiendo/domain'
import { formatCount, standingWord } from '@tiendo/text'
import { useMemo } from 'react'
import { useDueWords } from '../../shared/i18n/use-due-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { useSlash } from '../../shared/lib/use-slash.ts'
import { useMe } from '../../shared/session/me.tsx'
import { StandingChips } from '../../shared/ui/standing-chips.tsx'
import { changed, isFiltered, unfiltered, unitToAddress, type DueSearch } from './due-search.ts'
import { usePeriodWords } from './period-words.ts'

type Choice = { readonly id: string; readonly name: string }
const byName = (a: Choice, b: Choice): number => a.name.localeCompare(b.name, 'vi')

type Props = {
  readonly all: readonly WorkItem[]
  readonly beforeStanding: readonly WorkItem[]
  readonly shown: number
  readonly search: DueSearch
  readonly onSearch: (search: DueSearch) => void
}

export const DueTools = ({ all, beforeStanding, shown, search, onSearch }: Props) => {
  const { t, language } = useDueWords()
  const plain = useWords()
  const me = useMe()
  const field = useSlash()
  const periodWords = usePeriodWords()
  const nobody = t('due.noUnit')
  const units = useMemo(
    () => [...new Map(all.map(({ organisation: { id, name } }) => [id, { id: unitToAddress(id), name: id === '' ? nobody : name }])).values()].sort(byName),
    [all, nobody],
  )
  const plans = useMemo(
    () => [...new Map(all.map(({ plan }) => [plan.id, { id: plan.id, name: [plan.number, plan.title].filter((part) => part !== null && part !== '').join(' · ') }])).values()].sort(byName),
    [all],
  )
  const periods = search.period === undefined || relativePeriods.some((known) => known === search.period) ? relativePeriods : [...relativePeriods, search.period]
  const set = (change: Parameters<typeof changed>[1]): void => onSearch(changed(search, change))
  const only = byUrgency.find((standing) => standing === search.standing) ?? null
  const nameIn = (choices: readonly Choice[], id: string | undefined): string | undefined => (id === undefined ? undefined : (choices.find((choice) => choice.id === id)?.name ?? id))
  // On paper nothing can be pressed, but what was left out must be known.
  const asked = [
    search.q === undefined ? undefined : `“${search.q}”`,
    search.mine === true ? me.organisation?.name : nameIn(units, search.unit),
    nameIn(plans, search.plan),
    search.period === undefined ? undefined : periodWords(search.period),
    only === null ? undefined : standingWord(only, language),
  ].filter((part) => part !== undefined)
  return (
    <>
      {asked.length === 0 ? null : <p className="due-asked">{`${t('due.asked')}: ${asked.join(' · ')} (${t('due.shares', { count: shown })})`}</p>}
      <div className="due-tools no-print">
        <div className="due-fields">
          <input ref={field} className="input due-filter" type="search" placeholder={t('due.filter')} aria-label={t('due.filter')} aria-keyshortcuts="/" value={search.q ?? ''} onChange={(event) => set({ q: event.currentTarget.value })} />
          <Choose label={plain.t('plan.unit')} all={plain.t('plan.allUnits')} choices={units} chosen={search.mine === true ? undefined : search.unit} onChoose={(unit) => set({ unit, mine: undefined })} />
          <Choose label={t('due.plan')} all={t('due.allPlans')} choices={plans} chosen={search.plan} onChoose={(plan) => set({ plan })} />
          <Choose label={t('due.period')} all={t('due.allPeriods')} choices={periods.map((id) => ({ id, name: periodWords(id) }))} chosen={search.period} onChoose={(period) => set({ period, month: undefined, year: undefined })} />
          {me.organisation === null ? null : (
            <button type="button" className="btn" aria-pressed={search.mine === true} onClick={() => set(search.mine === true ? { mine: undefined } : { mine: true, unit: undefined })}>
              {t('due.mine')}
            </button>
          )}
        </div>
        <div className="due-chips">
          <StandingChips items={beforeStanding} only={only} onOnly={(standing) => set({ standing: standing ?? undefined })} />
          {isFiltered(search) ? (
            <button type="button" className="btn btn-quiet" onClick={() => onSearch(unfiltered(search))}>
              {plain.t('plan.clear')}
            </button>
          ) : null}
          <p className="due-said muted" role="status">
            {isFiltered(search) ? t('due.shown', { shown: formatCount(shown, language), all: formatCount(all.length, language) }) : null}
          </p>
        </div>
      </div>
    </>
  )
}

type ChooseProps = {
  readonly label: string
  readonly all: string
  readonly choices: readonly Choice[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}

const Choose = ({ label, all, choices, chosen, onChoose }: ChooseProps) => (
  <select className="input" aria-label={label} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}>
    <option value="">{all}</option>
    {choices.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
    {/* An address may name what is no longer there: it is shown, so that it can be seen and let go. */}
    {chosen === undefined || choices.some(({ id }) => id === chosen) ? null : <option value={chosen}>{chosen}</option>}
  </select>
)
