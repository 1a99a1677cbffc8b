// Publishing: everything answered is saved first. With values still unlooked at, it is the person's explicit choice.
import type { DraftPage } from '@tiendo/api/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { confirmIssueSentence } from '@tiendo/text'
import { useState } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { failureOf } from '../../shared/api/failure.ts'
import { failureSentence } from '../../shared/api/failure-words.ts'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { Dialog } from '../../shared/ui/dialog.tsx'
import type { AnswerBook } from './model/use-answers.ts'

type Props = { readonly page: DraftPage; readonly open: number; readonly book: AnswerBook; readonly onPublished: (planId: string) => void; readonly onClose: () => void }

export const PublishDialog = ({ page, open, book, onPublished, onClose }: Props) => {
  const { t, language } = useWords()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const [commandId] = useState(newCommandId)
  const publish = useMutation({
    mutationFn: async (): Promise<string | null> => {
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
  const issues = failure?.kind === 'domain' && failure.error.code === 'draft/not-publishable' ? failure.error.issues : []
  return (
    <Dialog title={t('review.publishTitle')} onClose={onClose} size="540px">
      <p className="muted">{open === 0 ? t('review.publishReady', { tasks: page.draft.tasks.length, duties: page.draft.duties.length }) : t('review.publishUnreviewedHint', { count: open })}</p>
      <div role="alert">
        {failure === null ? null : issues.length > 0 ? (
          <>
            <p className="error-text">
              <b>{t('review.notYet')}</b>
            </p>
            <ul className="issues">
              {issues.map((issue, index) => (
                <li key={index}>{confirmIssueSentence(issue, language)}</li>
              ))}
            </ul>
          </>
        ) : (
          <p className="error-text">{failureSentence(failure, language)}</p>
        )}
        {publish.data === null ? <p className="error-text">{t('review.notSaved')}</p> : null}
      </div>
      <div className="dialog-actions">
        <button type="button" className="btn" onClick={onClose} data-autofocus={open > 0 ? true : undefined}>
          {open > 0 ? t('review.continue') : t('app.cancel')}
        </button>
        <button type="button" className="btn btn-primary" disabled={publish.isPending} data-autofocus={open === 0 ? true : undefined} onClick={() => publish.mutate()}>
          {publish.isPending ? t('review.publishing') : open > 0 ? t('review.publishUnreviewed', { count: open }) : t('review.publish')}
        </button>
      </div>
    </Dialog>
  )
}
