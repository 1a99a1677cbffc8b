// Drop a file anywhere on the page, or choose one. What happens next is said at each step; what goes wrong, in one
// sentence, with the way out.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { newCommandId } from '../../shared/api/command-id.ts'
import { useTRPC } from '../../shared/api/trpc.ts'
import { onUpload } from '../../shared/api/upload.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { ImportContext } from '../../shared/import/import-context.ts'
import { ImportPanel, type ImportStep } from './import-panel.tsx'
import { refuseEarly } from './refuse-early.ts'
import { useFileDrop } from './use-file-drop.ts'
import './import.css'

const ACCEPT = '.docx,.doc,.pdf,.html,.htm,.md,.markdown,.txt,.tsv'

export const ImportArea = ({ children }: { readonly children: React.ReactNode }) => {
  const { t } = useWords()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [step, setStep] = useState<ImportStep | null>(null)
  const send = useMutation(trpc.drafts.import.mutationOptions())

  useEffect(
    () =>
      onUpload((fraction) =>
        setStep((now) => (now?.kind === 'working' ? { ...now, phase: fraction < 1 ? 'sending' : 'reading', fraction } : now)),
      ),
    [],
  )

  const { mutateAsync } = send
  const start = useCallback(
    async (file: File): Promise<void> => {
      const refused = refuseEarly(file)
      if (refused !== null) return setStep({ kind: 'refused', name: file.name, why: refused })
      setStep({ kind: 'working', name: file.name, phase: 'sending', fraction: 0 })
      const form = new FormData()
      form.set('file', file)
      form.set('commandId', newCommandId())
      try {
        const { draftId } = await mutateAsync(form)
        setStep({ kind: 'working', name: file.name, phase: 'opening', fraction: 1 })
        await queryClient.invalidateQueries({ queryKey: trpc.drafts.list.queryKey() })
        await navigate({ to: '/ban-doc/$draftId', params: { draftId } })
        setStep(null)
      } catch (error) {
        setStep({ kind: 'failed', name: file.name, error, file })
      }
    },
    [mutateAsync, navigate, queryClient, trpc],
  )

  const choose = useCallback(() => input.current?.click(), [])
  const over = useFileDrop((file) => void start(file))
  const actions = useMemo(() => ({ choose }), [choose])

  return (
    <ImportContext.Provider value={actions}>
      {children}
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file !== undefined) void start(file)
        }}
      />
      {over ? (
        <div className="drop-veil" aria-hidden="true">
          <p>
            <b>{t('import.drop')}</b>
            <span>{t('import.dropHint')}</span>
          </p>
        </div>
      ) : null}
      {step === null ? null : <ImportPanel step={step} onClose={() => setStep(null)} onChoose={choose} onRetry={(file) => void start(file)} />}
    </ImportContext.Provider>
  )
}
