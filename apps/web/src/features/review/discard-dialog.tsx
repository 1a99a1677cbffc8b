import type { DraftPage } from '@tiendo/api/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { failureOf } from '../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../shared/api/trpc.ts'
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { FailureText } from '../../shared/ui/failure-text.tsx'
import type { AnswerBook } from './model/use-answers.ts'

type Props = { readonly page: DraftPage; readonly book: AnswerBook; readonly onDiscarded: () => void; readonly onClose: () => void }

/** Putting a draft aside asks once. */
export const DiscardDialog = ({ page, book, onDiscarded, onClose }: Props) => {
  const { t } = useWords()
  const { t: d } = useDeskWords()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const [commandId] = useState(newCommandId)
  const discard = useMutation({
    mutationFn: async () => {
      await book.settle()
      const version = queryClient.getQueryData(trpc.drafts.get.queryKey({ draftId: page.id }))?.version ?? page.version
      return client.drafts.discard.mutate({ draftId: page.id, version, commandId })
    },
    onSuccess: async () => {
      onDiscarded()
      await queryClient.invalidateQueries({ queryKey: trpc.drafts.pathKey() })
    },
  })
  return (
    <Dialog title={d('review.discard')} onClose={onClose}>
      <p>{d('review.discardAsk')}</p>
      <p className="error-text" role="alert">
        {discard.isError ? <FailureText failure={failureOf(discard.error)} /> : null}
      </p>
      <div className="dialog-actions">
        <button type="button" className="btn" onClick={onClose}>
          {t('app.cancel')}
        </button>
        <button type="button" className="btn btn-primary" disabled={discard.isPending} onClick={() => discard.mutate()}>
          {d('review.discard')}
        </button>
      </div>
    </Dialog>
  )
}
