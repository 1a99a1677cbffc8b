// "Các sở, ban, ngành": a set phrase is kept as such; the reviewer may open it into the bodies it stands for, and
// choose which of them it means here.
import type { LocalDate } from '@tiendo/domain'
import { proposeOrganisations } from '@tiendo/domain'
import { useId, useMemo, useState } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { useKnownOrganisations } from './use-name-choices.ts'

type Props = { readonly names: readonly string[]; readonly day: LocalDate; readonly onChoose: (text: string) => void }

export const CollectiveMembers = ({ names, day, onChoose }: Props) => {
  const { t } = useDeskWords()
  const { t: w } = useWords()
  const known = useKnownOrganisations()
  const [open, setOpen] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const id = useId()
  const proposals = useMemo(() => proposeOrganisations(names, known, day).filter(({ members }) => members.length > 0), [day, known, names])
  if (proposals.length === 0) return null
  const opened = proposals.find(({ name }) => name === open)
  const take = (name: string): void => {
    const instead = names.flatMap((one) => (one === name ? [...chosen] : [one]))
    setOpen(null)
    onChoose([...new Set(instead)].join('\n'))
  }
  return (
    // Keys in here choose bodies, not values.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div className="members" onClick={(event) => event.stopPropagation()}>
      {proposals.map(({ name, members }) => (
        <button
          key={name}
          type="button"
          className="link"
          aria-expanded={open === name}
          onClick={() => {
            setOpen(open === name ? null : name)
            setChosen(new Set(members.map((one) => one.name)))
          }}
        >
          {t('desk.expand', { name, count: members.length })}
        </button>
      ))}
      {opened === undefined ? null : (
        <fieldset className="members-list">
          <legend>{t('desk.members', { name: opened.name })}</legend>
          <ul>
            {opened.members.map(({ name }, index) => (
              <li key={name}>
                <input
                  id={`${id}-${index}`}
                  type="checkbox"
                  checked={chosen.has(name)}
                  onChange={() => setChosen((now) => new Set(now.has(name) ? [...now].filter((one) => one !== name) : [...now, name]))}
                />
                <label htmlFor={`${id}-${index}`}>{name}</label>
              </li>
            ))}
          </ul>
          <p className="row">
            <button type="button" className="btn btn-primary" disabled={chosen.size === 0} onClick={() => take(opened.name)}>
              {t('desk.takeMembers', { count: chosen.size })}
            </button>
            <button type="button" className="btn" onClick={() => setOpen(null)}>
              {w('app.cancel')}
            </button>
          </p>
        </fieldset>
      )}
    </div>
  )
}
