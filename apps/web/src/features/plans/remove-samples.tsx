// Sample data goes away in one step, after one question.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { failureOf } from '../../shared/api/failure.ts'
import { failureSentence } from '../../shared/api/failure-words.ts'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { toast } from '../../shared/ui/toast.ts'

const Dialog = lazy(() => import('../../shared/ui/dialog.tsx').then((module) => ({ default: module.Dialog })))

export const RemoveSamples = () => {
  const { t, language } = useWords()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const remove = useMutation(
    trpc.plans.removeSamples.mutationOptions({
      onSuccess: async ({ removed }) => {
        setAsking(false)
        await queryClient.invalidateQueries()
        await toast(t('plans.removed', { count: removed }))
      },
    }),
  )
  return (
    <>
      <button type="button" className="btn btn-quiet" onClick={() => setAsking(true)}>
        {t('plans.removeSamples')}
      </button>
      {asking ? (
        <Suspense fallback={null}>
          <Dialog title={t('plans.removeSamples')} onClose={() => setAsking(false)}>
            <p>{t('plans.removeSamplesAsk')}</p>
            {remove.isError ? (
              <p className="error-text" role="alert">
                {failureSentence(failureOf(remove.error), language)}
              </p>
            ) : null}
            <div className="dialog-actions">
              <button type="button" className="btn" onClick={() => setAsking(false)}>
                {t('app.cancel')}
              </button>
              <button type="button" className="btn btn-primary" disabled={remove.isPending} onClick={() => remove.mutate({ commandId: newCommandId() })}>
                {t('plans.removeSamples')}
              </button>
            </div>
          </Dialog>
        </Suspense>
      ) : null}
    </>
  )
}
