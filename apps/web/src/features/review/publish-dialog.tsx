// Publishing: who follows the plan up is said here, everything answered is saved first. With values still unlooked at,
// it is the person's explicit choice; with something missing, the way there comes instead.
import type { DraftPage, FindingsPage } from '@tiendo/api/client'
import { openFindings, type Draft, type ValuePath } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { failureOf } from '../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'
import { useChecksWords } from '../../shared/i18n/use-checks-words.ts'
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { useMe } from '../../shared/session/me.tsx'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { FailureText } from '../../shared/ui/failure-text.tsx'
import { useFindingCounts } from '../../shared/ui/findings-list.tsx'
import { monitorChoices, monitorOffered, type Readiness } from './model/readiness.ts'
import type { AnswerBook } from './model/use-answers.ts'
import { IssueList } from './panels/missing-panel.tsx'
import { MonitorField } from './panels/monitor-field.tsx'

type Props = {
  readonly page: DraftPage
  readonly checks: FindingsPage
  /** As it stands. */
  readonly draft: Draft
  readonly open: number
  readonly readiness: Readiness
  readonly book: AnswerBook
  readonly onFix: (path: ValuePath) => void
  readonly onFindings: () => void
  readonly onPublished: (planId: string) => void
  readonly onClose: () => void
}

/** What is told before publishing; notes are what many good plans do. */
const ASKING = ['error', 'warning'] as const

export const PublishDialog = ({ page, checks, draft, open, readiness, book, onFix, onFindings, onPublished, onClose }: Props) => {
  const { t } = useWords()
  const { t: d } = useDeskWords()
  const { t: c } = useChecksWords()
  const me = useMe()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const [commandId] = useState(newCommandId)
  const [monitor, setMonitor] = useState(() => monitorOffered(draft, book.answers, me))
  /** Only what differs is an answer. */
  const sayMonitor = (): void => {
    const said = book.answers.get('plan.monitor') ?? null
    const typed = monitor.trim()
    if (typed === '' && said !== null) book.give([['plan.monitor', null]])
    if (typed !== '' && (said?.kind !== 'edit' || said.text !== typed)) book.give([['plan.monitor', { kind: 'edit', text: typed }]])
  }
  const publish = useMutation({
    mutationFn: async (): Promise<string | null> => {
      sayMonitor()
      if (!(await book.settle())) return null
      const version = queryClient.getQueryData(trpc.drafts.get.queryKey({ draftId: page.id }))?.version ?? page.version
      const { planId } = await client.drafts.publish.mutate({ draftId: page.id, version, unreviewed: open > 0, commandId })
      return planId
    },
    onSuccess: async (planId) => {
      if (planId === null) return
      onPublished(planId)
      await queryClient.invalidateQueries()
    },
  })
  const failure = publish.isError ? failureOf(publish.error) : null
  const refused = failure?.kind === 'domain' && failure.error.code === 'draft/not-publishable' ? failure.error.issues : []
  const found = useFindingCounts(checks.findings, ASKING)
  const isWrong = openFindings(checks.findings).some(({ severity }) => severity === 'error')
  /** Somebody must look first: the way back is offered before the way on. */
  const isDoubtful = open > 0 || found !== ''
  const issues = readiness.ok ? refused : readiness.error
  return (
    <Dialog title={d('review.publishTitle')} onClose={onClose} size="540px">
      {readiness.ok ? (
        <>
          <p className="muted">
            {d('review.publishReady', { tasks: readiness.value.tasks.length, duties: readiness.value.duties.length })}
            {open === 0 ? null : ` ${d('review.publishUnreviewedHint', { count: open })}`}
          </p>
          <Beside page={page} />
          {found === '' ? null : (
            <p className="alert beside" data-tone={isWrong ? 'error' : 'warning'}>
              {c('finding.publishOpen', { counts: found })}{' '}
              <button type="button" className="link" onClick={onFindings}>
                {c('finding.publishSee')}
              </button>
            </p>
          )}
          <MonitorField value={monitor} choices={monitorChoices(draft, me)} onChange={setMonitor} />
        </>
      ) : null}
      <div role="alert">
        {issues.length > 0 ? (
          <>
            <p className="error-text">
              <b>{d('review.notYet')}</b>
            </p>
            <IssueList issues={issues} onFix={onFix} />
          </>
        ) : failure === null ? null : (
          <p className="error-text">
            <FailureText failure={failure} />
          </p>
        )}
        {publish.data === null ? <p className="error-text">{d('review.notSaved')}</p> : null}
      </div>
      <div className="dialog-actions">
        <button type="button" className="btn" onClick={onClose} data-autofocus={isDoubtful || !readiness.ok ? true : undefined}>
          {isDoubtful || !readiness.ok ? d('review.continue') : t('app.cancel')}
        </button>
        {readiness.ok ? (
          <button type="button" className="btn btn-primary" disabled={publish.isPending} data-autofocus={isDoubtful ? undefined : true} onClick={() => publish.mutate()}>
            {publish.isPending ? d('review.publishing') : found !== '' ? c('finding.publishAnyway', { counts: found }) : open > 0 ? d('review.publishUnreviewed', { count: open }) : d('review.publish')}
          </button>
        ) : null}
      </div>
    </Dialog>
  )
}

/** The document it follows is a plan already: publishing this one puts another beside it, and says so. */
const Beside = ({ page: { earlier } }: Pick<Props, 'page'>) => {
  const { t } = useDeskWords()
  if (earlier === null || earlier.planId === null) return null
  return (
    <p className="alert beside" data-tone="warning">
      {t('desk.beside')}{' '}
      <Link className="link" to="/ke-hoach/$planId" params={{ planId: earlier.planId }}>
        {earlier.number ?? earlier.title ?? earlier.name}
      </Link>
    </p>
  )
}
