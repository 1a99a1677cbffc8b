// A length of time after an event, before it, or at once after it.
import { useTimingWords } from '../../i18n/use-timing-words.ts'
import type { FieldProps } from './field-props.ts'
import { Choice, Words } from './inputs.tsx'

export const AfterFields = ({ form, wrong, wrongId, onForm }: FieldProps) => {
  const { t } = useTimingWords()
  return (
    <>
      <Choice label={t('editor.event')} value={form.event} options={(['named', 'issued', 'day', 'unsaid'] as const).map((option) => [option, t(`editor.event_${option}`)] as const)} onChange={(event) => onForm({ event })} />
      {form.event === 'named' ? (
        <div className="field-wide">
          <Words label={t('editor.words')} placeholder={t('editor.wordsExample')} value={form.words} invalid={wrong === 'words'} describedBy={wrongId} onChange={(words) => onForm({ words })} />
        </div>
      ) : null}
      {form.event === 'day' ? <Words kind="date" label={t('editor.date')} value={form.eventDay} invalid={wrong === 'eventDay'} describedBy={wrongId} onChange={(eventDay) => onForm({ eventDay })} /> : null}
      <div className="field-double">
        <Choice label={t('editor.side')} value={form.side} options={(['after', 'once', 'before'] as const).map((option) => [option, t(`editor.side_${option}`)] as const)} onChange={(side) => onForm({ side })} />
      </div>
      {form.side === 'once' ? null : (
        <>
          <Words kind="number" label={t('editor.length')} value={form.length} invalid={wrong === 'length' || wrong === 'start'} describedBy={wrongId} onChange={(length) => onForm({ length })} />
          <Choice
            label={t('editor.lengthUnit')}
            value={form.lengthUnit}
            options={(['day', 'workingDay', 'week', 'month', 'year'] as const).map((option) => [option, t(`editor.length_${option}`)] as const)}
            onChange={(lengthUnit) => onForm({ lengthUnit })}
          />
        </>
      )}
    </>
  )
}
