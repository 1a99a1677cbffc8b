// The calendar as a file: JSON to come back with, ICS for other programs.
import { useMutation } from '@tanstack/react-query'
import { failureOf } from '../../../shared/api/failure.ts'
import { useTRPCClient } from '../../../shared/api/trpc.ts'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { saveFile } from '../../../shared/lib/save-file.ts'
import { FailureText } from '../../../shared/ui/failure-text.tsx'

const formats = ['json', 'ics'] as const

export const ExportButtons = () => {
  const { t } = useCalendarWords()
  const client = useTRPCClient()
  const take = useMutation({ mutationFn: (format: (typeof formats)[number]) => client.calendar.export.query({ format }), onSuccess: saveFile })
  return (
    <>
      {formats.map((format) => (
        <button key={format} type="button" className="btn btn-quiet" disabled={take.isPending} onClick={() => take.mutate(format)}>
          {t('calendar.export', { format: format.toUpperCase() })}
        </button>
      ))}
      {take.isError ? (
        <p className="error-text" role="alert">
          <FailureText failure={failureOf(take.error)} />
        </p>
      ) : null}
    </>
  )
}
