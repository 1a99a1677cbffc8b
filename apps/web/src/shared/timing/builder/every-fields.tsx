// Again and again: which round, when in it, how that binds, how often, over which years.
import { toRoman } from '@tiendo/domain'
import { weekdayName } from '@tiendo/text'
import { useTimingWords } from '../../i18n/use-timing-words.ts'
import type { FieldProps } from './field-props.ts'
import { Choice, Pills, Ticks, Words } from './inputs.tsx'
import { isDaySlot, slotsOf } from './rule-form.ts'

const months = Array.from({ length: 12 }, (_, index) => index + 1)
const asChoices = (numbers: readonly number[]) => numbers.map((n) => [`${n}`, `${n}`] as const)

const SlotFields = ({ form, wrong, wrongId, onForm }: FieldProps) => {
  const { t, language } = useTimingWords()
  const ticks = (options: readonly (readonly [number, string])[]) => (
    <Ticks label={t('editor.slots')} options={options} chosen={form.slots.filter((n) => options.some(([option]) => option === n))} onChange={(slots) => onForm({ slots })} />
  )
  const day = <Words kind="number" label={t('editor.day')} value={form.day} invalid={wrong === 'day'} describedBy={wrongId} onChange={(next) => onForm({ day: next })} />
  const weekday = (
    <Choice label={t('editor.weekday')} value={form.weekday} options={[1, 2, 3, 4, 5, 6, 7].map((n) => [`${n}`, weekdayName(n, language)] as const)} onChange={(next) => onForm({ weekday: next })} />
  )
  switch (form.slot) {
    case 'whole':
      return null
    case 'quarter':
      return ticks([1, 2, 3, 4].map((n) => [n, toRoman(n)] as const))
    case 'half':
      return ticks([
        [1, t('editor.half_1')],
        [2, t('editor.half_2')],
      ])
    case 'month':
      return ticks(months.map((n) => [n, `${n}`] as const))
    case 'span':
      return (
        <>
          <Choice label={t('editor.fromMonth')} value={form.firstMonth} options={asChoices(months)} onChange={(firstMonth) => onForm({ firstMonth })} />
          <Choice label={t('editor.toMonth')} value={form.lastMonth} options={asChoices(months)} onChange={(lastMonth) => onForm({ lastMonth })} />
        </>
      )
    case 'day':
      return (
        <>
          {day}
          <Choice label={t('editor.month')} value={form.month} options={asChoices(months)} onChange={(month) => onForm({ month })} />
          <Choice
            label={t('editor.yearOffset')}
            value={form.yearOffset < 0 ? 'before' : form.yearOffset > 0 ? 'after' : 'same'}
            options={(['same', 'before', 'after'] as const).map((option) => [option, t(`editor.yearOffset_${option}`)] as const)}
            onChange={(option) => onForm({ yearOffset: option === 'before' ? -1 : option === 'after' ? 1 : 0 })}
          />
        </>
      )
    case 'dayOfMonth':
      return (
        <>
          {day}
          <Choice
            label={t('editor.monthOffset')}
            value={form.monthOffset === 1 ? 'next' : 'last'}
            options={(['last', 'next'] as const).map((option) => [option, t(`editor.monthOffset_${option}`)] as const)}
            onChange={(option) => onForm({ monthOffset: option === 'next' ? 1 : 0 })}
          />
        </>
      )
    case 'weekday':
      return weekday
    case 'nthWeekday':
      return (
        <>
          {weekday}
          <Choice
            label={t('editor.nth')}
            value={`${form.nth}`}
            options={[...([1, 2, 3, 4, 5] as const).map((n) => [`${n}`, `${n}`] as const), ['-1', t('editor.nth_last')] as const]}
            onChange={(option) => onForm({ nth: ([1, 2, 3, 4, 5] as const).find((n) => `${n}` === option) ?? -1 })}
          />
        </>
      )
  }
}

export const EveryFields = (props: FieldProps) => {
  const { form, wrong, wrongId, onForm } = props
  const { t } = useTimingWords()
  const isDay = isDaySlot(form.slot)
  const senses = isDay ? (['on', 'before'] as const) : (['within', 'on', 'before'] as const)
  const sense = isDay && form.sense === 'within' ? 'on' : form.sense
  return (
    <>
      <Choice
        label={t('editor.round')}
        value={form.round}
        options={(['year', 'half', 'quarter', 'month', 'week'] as const).map((option) => [option, t(`editor.unit_${option}`)] as const)}
        onChange={(round) => onForm({ round, ...(slotsOf[round].includes(form.slot) ? {} : { slot: 'whole' }) })}
      />
      {form.round === 'half' ? null : <Words kind="number" label={t('editor.interval')} value={form.interval} invalid={wrong === 'interval'} describedBy={wrongId} onChange={(interval) => onForm({ interval })} />}
      <Choice label={t('editor.slot')} value={form.slot} options={slotsOf[form.round].map((option) => [option, t(`editor.slot_${option}`)] as const)} onChange={(slot) => onForm({ slot })} />
      <SlotFields {...props} />
      {form.slot === 'whole' ? null : <Pills label={t('editor.sense')} value={sense} options={senses.map((option) => [option, t(`editor.sense_${option}`)] as const)} onChange={(next) => onForm({ sense: next })} />}
      <Choice label={t('editor.quota')} value={form.quota} options={(['none', 'exactly', 'atLeast'] as const).map((option) => [option, t(`editor.quota_${option}`)] as const)} onChange={(quota) => onForm({ quota })} />
      {form.quota === 'none' ? null : (
        <>
          <Words kind="number" label={t('editor.count')} value={form.count} invalid={wrong === 'count'} describedBy={wrongId} onChange={(count) => onForm({ count })} />
          <Words label={t('editor.counted')} value={form.counted} invalid={wrong === 'count'} describedBy={wrongId} onChange={(counted) => onForm({ counted })} />
        </>
      )}
      <Words kind="number" label={t('editor.fromYear')} value={form.fromYear} invalid={wrong === 'years'} describedBy={wrongId} onChange={(fromYear) => onForm({ fromYear })} />
      <Words kind="number" label={t('editor.toYear')} value={form.toYear} invalid={wrong === 'years'} describedBy={wrongId} onChange={(toYear) => onForm({ toYear })} />
    </>
  )
}
