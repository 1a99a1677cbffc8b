// "Cách hiểu thời hạn": how the words of this plan are read, each choice with its legal basis, and what it would move.
import type { PlanPage } from '@tiendo/api/client'
import { calendarPeriods, decidePlanChange, decree09, type PlanCommand, type PlanSettings, type ReportScheme } from '@tiendo/domain'
import { planRefusalSentence } from '@tiendo/text'
import { useId, useMemo, useState } from 'react'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { useKept } from '../../../shared/lib/use-kept.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { toast } from '../../../shared/ui/toast.ts'
import { ChangeFoot } from './change-foot.tsx'
import { CutOffs } from './cut-offs.tsx'
import { OwnCutOff } from './own-cut-off.tsx'
import { usePlanSight } from './plan-sight.ts'
import './change.css'

type Scheme = 'decree' | 'calendar' | 'own'
const schemes: readonly Scheme[] = ['decree', 'calendar', 'own']

const isSame = (a: ReportScheme, b: ReportScheme): boolean => a.cutOffDay === b.cutOffDay && a.monthsBefore === b.monthsBefore
const schemeOf = ({ reporting = decree09 }: PlanSettings): Scheme => (isSame(reporting, decree09) ? 'decree' : isSame(reporting, calendarPeriods) ? 'calendar' : 'own')

const ANY_REASON = '…'

export const SettingsDialog = ({ page, onClose }: { readonly page: PlanPage; readonly onClose: () => void }) => {
  const { t, language } = useTimingWords()
  const { t: label } = useWords()
  const me = useMe()
  const sight = usePlanSight(page)
  const { plan, version, may } = page
  const { settings } = plan
  const [before, setBefore] = useState(settings.beforeIncludesLimit)
  const [roll, setRoll] = useState(settings.rollForward)
  const [scheme, setScheme] = useState<Scheme>(() => schemeOf(settings))
  const [own, setOwn] = useState({ day: `${settings.reporting?.cutOffDay ?? 31}`, monthsBefore: settings.reporting?.monthsBefore ?? 2 })
  const [reason, setReason, forgetReason] = useKept(`tiendo.plan.${plan.id}.settings.reason`, '')

  const next = useMemo((): PlanSettings | null => {
    const day = /^\d{1,2}$/.test(own.day.trim()) ? Number(own.day) : 0
    if (scheme === 'own' && (day < 1 || day > 31)) return null
    const reporting = scheme === 'decree' ? null : scheme === 'calendar' ? calendarPeriods : { cutOffDay: day, monthsBefore: own.monthsBefore }
    return { beforeIncludesLimit: before, rollForward: roll, ...(reporting === null ? {} : { reporting }) }
  }, [before, own, roll, scheme])
  const decided = (command: PlanCommand) => {
    const actor = { userId: me.user.id, organisationId: me.organisation?.id ?? null, role: me.role }
    return decidePlanChange(plan, command, { actor, today: me.today, periods: new Map() })
  }
  const wanted = useMemo((): PlanCommand | null => (next === null ? null : { kind: 'changeSettings', settings: next, reason: ANY_REASON }), [next])
  const asked = wanted !== null && decided(wanted).ok ? wanted : null

  const check = (): PlanCommand | string => {
    if (next === null) return t('settings.needDay')
    const command: PlanCommand = { kind: 'changeSettings', settings: next, reason: reason.trim() }
    const decision = decided(command)
    return decision.ok ? command : planRefusalSentence(decision.error, language)
  }
  const cancel = (): void => {
    forgetReason()
    onClose()
  }
  const written = (): void => {
    void toast(t('change.saved'))
    cancel()
  }
  return (
    <Dialog title={t('settings.title')} size="680px" onClose={onClose}>
      <form className="change-form" noValidate aria-label={t('settings.title')} onSubmit={(event) => event.preventDefault()}>
        <p className="muted">
          {t('settings.lead')} {may.changeSettings ? null : t('settings.readOnly')}
        </p>
        <fieldset className="setting-group" disabled={!may.changeSettings}>
          <legend className="visually-hidden">{t('settings.title')}</legend>
          <Setting kind="checkbox" checked={before} label={t('settings.before')} basis={t('settings.beforeBasis')} onChange={setBefore} />
          <Setting kind="checkbox" checked={roll} label={t('settings.roll')} basis={t('settings.rollBasis')} onChange={setRoll} />
        </fieldset>
        <fieldset className="setting-group" disabled={!may.changeSettings}>
          <legend>{t('settings.reporting')}</legend>
          {schemes.map((option) => (
            <Setting key={option} kind="radio" checked={scheme === option} label={t(`settings.reporting_${option}`)} basis={t(`settings.reportingBasis_${option}`)} onChange={() => setScheme(option)} />
          ))}
          {scheme === 'own' ? <OwnCutOff value={own} onChange={setOwn} invalid={next === null} /> : null}
        </fieldset>
        <CutOffs page={page} scheme={next === null ? null : (next.reporting ?? decree09)} calendar={sight.calendar} />
        {may.changeSettings ? (
          <ChangeFoot planId={plan.id} version={version} command={asked} waiting={t('settings.waiting')} reason={[reason, setReason]} check={check} onWritten={written} onCancel={cancel} />
        ) : (
          <div className="dialog-actions">
            <button type="button" className="btn" onClick={onClose}>
              {label('app.close')}
            </button>
          </div>
        )}
      </form>
    </Dialog>
  )
}

type SettingProps = { readonly kind: 'checkbox' | 'radio'; readonly checked: boolean; readonly label: string; readonly basis: string; readonly onChange: (checked: boolean) => void }

const Setting = ({ kind, checked, label, basis, onChange }: SettingProps) => {
  const [id, hint] = [useId(), useId()]
  return (
    <div className="setting">
      <input id={id} type={kind} name={kind === 'radio' ? 'cut-off' : undefined} checked={checked} aria-describedby={hint} onChange={(event) => onChange(event.currentTarget.checked)} />
      <label htmlFor={id}>{label}</label>
      <span id={hint} className="faint">
        {basis}
      </span>
    </div>
  )
}
