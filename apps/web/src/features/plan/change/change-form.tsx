// "Dời hạn": one period, from one on, or all; what would move is seen before it is saved. The document's words stay.
import type { PlanPage } from '@tiendo/api/client'
import { classify, decidePlanChange, inForceNow, isLocalDate, keyStart, roundStart, type BoardRow, type PlanCommand } from '@tiendo/domain'
import { formatDate, keyName, planRefusalSentence } from '@tiendo/text'
import { useMemo, useState } from 'react'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { useKept } from '../../../shared/lib/use-kept.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { Pills } from '../../../shared/timing/builder/inputs.tsx'
import { RuleEditor } from '../../../shared/timing/rule-editor.tsx'
import { toast } from '../../../shared/ui/toast.ts'
import { ChangeFoot } from './change-foot.tsx'
import { DayField } from './day-field.tsx'
import { movedOf, type PlannedWork } from './decided.ts'
import { Phrases } from './phrases.tsx'
import { usePlanSight } from './plan-sight.ts'
import './change.css'

export type Scope = 'one' | 'following' | 'all'

/** In place of the reason while what would move is asked: it moves nothing. */
const ANY_REASON = '…'

type Props = {
  readonly page: PlanPage
  readonly row: BoardRow
  readonly work: PlannedWork
  readonly startKey: string
  readonly startScope: Scope
  readonly onDone: () => void
  readonly onCancel: () => void
}

export const ChangeForm = ({ page, row, work, startKey, startScope, onDone, onCancel }: Props) => {
  const { t, language } = useTimingWords()
  const me = useMe()
  const sight = usePlanSight(page)
  const { plan, version } = page
  const place = `tiendo.plan.${plan.id}.${work.id}`
  const inForce = inForceNow(work)
  const [scope, setScope] = useState<Scope>(startScope)
  const [key, setKey] = useState(startKey)
  const occurrence = row.occurrences.find((entry) => entry.occurrence.key === key)?.occurrence
  const [phrase, setPhrase, forgetPhrase] = useKept(`${place}.phrase`, inForce.phrase)
  const [reason, setReason, forgetReason] = useKept(`${place}.reason`, '')
  const [typed, setTyped, forgetDay] = useKept(`${place}.day`, '')
  const [isBack, setBack] = useState(false)
  const [isTried, setTried] = useState(false)
  const [typedFor, typedDay] = typed.split('\n')
  const day = typedFor === key && typedDay !== undefined ? typedDay : (occurrence?.due ?? '')
  const moved = occurrence === undefined ? null : movedOf(occurrence)
  const takesBack = moved !== null && isBack

  const recurs = classify(inForce.rules) === 'recurring'
  const scopes: readonly Scope[] = recurs && keyStart(key) !== null ? ['one', 'following', 'all'] : ['one', 'all']
  const chosen = scopes.includes(scope) ? scope : 'all'
  const since = useMemo(() => (chosen === 'following' ? roundStart(key, inForceNow(work)) : null), [chosen, key, work])
  // One period is all there is: then only the way differs.
  const isOnly = row.occurrences.length < 2
  const scopeName = (option: Scope): string => (isOnly && option !== 'following' ? t(`change.way_${option}`) : t(`change.scope_${option}`))
  const commandFor = useMemo(
    () =>
      (why: string): PlanCommand | null => {
        if (chosen === 'one') {
          const due = takesBack ? null : day
          return due !== null && !isLocalDate(due) ? null : { kind: 'moveOccurrence', workId: work.id, key, due, reason: why }
        }
        return phrase.trim() === '' ? null : { kind: 'changeTiming', workId: work.id, from: chosen === 'all' ? null : key, phrase, reason: why }
      },
    [chosen, day, key, phrase, takesBack, work.id],
  )
  const decision = useMemo(() => {
    const periods = new Map(row.occurrences.map((entry) => [entry.occurrence.key, entry.occurrence.due]))
    const actor = { userId: me.user.id, organisationId: me.organisation?.id ?? null, role: me.role }
    return (command: PlanCommand) => decidePlanChange(plan, command, { actor, today: me.today, periods })
  }, [me, plan, row.occurrences])
  const asked = useMemo(() => {
    const command = commandFor(ANY_REASON)
    return command !== null && decision(command).ok ? command : null
  }, [commandFor, decision])

  const check = (): PlanCommand | string => {
    setTried(true)
    const command = commandFor(reason.trim())
    if (command === null) return t(chosen === 'one' ? 'change.needDay' : 'change.needPhrase')
    const decided = decision(command)
    return decided.ok ? command : planRefusalSentence(decided.error, language)
  }
  const forget = (): void => {
    forgetPhrase()
    forgetReason()
    forgetDay()
  }
  const written = (): void => {
    forget()
    void toast(t('change.saved'))
    onDone()
  }
  const cancel = (): void => {
    forget()
    onCancel()
  }
  const nameOf = ({ occurrence: { key: id, due } }: BoardRow['occurrences'][number]): string => (due === null || isLocalDate(id) ? keyName(id, language) : `${keyName(id, language)} (${formatDate(due, language)})`)
  return (
    <form className="change-form" noValidate aria-label={t('change.title')} onSubmit={(event) => event.preventDefault()}>
      <p className="change-phrases">
        <Phrases work={work} />
      </p>
      <Pills label={t(isOnly ? 'change.way' : 'change.scope')} value={chosen} options={scopes.map((option) => [option, scopeName(option)] as const)} onChange={setScope} />
      {chosen === 'all' || isOnly ? null : (
        <label className="field change-day">
          <span>{t('change.period')}</span>
          <select className="input" value={key} onChange={(event) => setKey(event.currentTarget.value)}>
            {row.occurrences.map((entry) => (
              <option key={entry.occurrence.key} value={entry.occurrence.key}>
                {nameOf(entry)}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen === 'one' ? (
        <DayField
          day={day}
          onDay={(next) => setTyped(`${key}\n${next}`)}
          earliest={plan.issuedOn}
          calendar={sight.calendar}
          invalid={isTried && !isLocalDate(day)}
          back={moved === null ? null : { chosen: isBack, onChoose: setBack }}
        />
      ) : (
        <RuleEditor label={t('change.phrase')} isLabelled value={phrase} onChange={setPhrase} sight={{ ...sight, since }} invalid={isTried && asked === null} />
      )}
      <ChangeFoot planId={plan.id} version={version} command={asked} reason={[reason, setReason]} check={check} onWritten={written} onCancel={cancel} />
    </form>
  )
}
