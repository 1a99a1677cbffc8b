// Who answers for a finding, since when and why; and the way back.
import type { GivenWaiver, SettledFinding } from '@tiendo/domain'
import { formatDate } from '@tiendo/text'
import { failureOf } from '../api/failure.ts'
import { useChecksWords } from '../i18n/use-checks-words.ts'
import { FailureText } from './failure-text.tsx'
import { useWaive, type FindingOf } from './use-waive.ts'

type Props = { readonly finding: SettledFinding; readonly waiver: GivenWaiver; readonly of: FindingOf | null }

export const FindingWaiver = ({ finding, waiver, of }: Props) => {
  const { t, language } = useChecksWords()
  const day = waiver.on === null ? '' : formatDate(waiver.on, language)
  return (
    <div className="finding-waiver">
      <p>
        <b>{t('finding.waived')}</b>: “{waiver.reason}”
        <br />
        <span className="muted">
          {waiver.by === '' ? t('finding.waivedByFormer', { day }) : day === '' ? waiver.by : t('finding.waivedBy', { name: waiver.by, day })}
          {waiver.written === true ? ` · ${t('finding.waivedWritten')}` : null}
          {waiver.key === null ? ` · ${t('finding.waivedRule')}` : null}
        </span>
      </p>
      {of === null || waiver.written === true ? null : <Undo finding={finding} waiver={waiver} of={of} />}
    </div>
  )
}

const Undo = ({ waiver, of }: Props & { readonly of: FindingOf }) => {
  const { t } = useChecksWords()
  const unwaive = useWaive(of, () => undefined)
  return (
    <>
      <button type="button" className="link no-print" disabled={unwaive.isPending} data-unwaive onClick={() => unwaive.mutate({ rule: waiver.rule, key: waiver.key, reason: null })}>
        {t('finding.unwaive')}
      </button>
      <span role="alert">
        {unwaive.isError ? (
          <span className="error-text">
            <FailureText failure={failureOf(unwaive.error)} />
          </span>
        ) : null}
      </span>
    </>
  )
}
