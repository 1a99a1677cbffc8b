// Drop files anywhere on the page, choose them, or paste a document. What happens next is said at each step; what goes
// wrong, in one sentence, with the way out.
import { useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo, useRef } from 'react'
import { useWords } from '../../shared/i18n/use-words.ts'
import { ImportContext } from '../../shared/import/import-context.ts'
import { useMe } from '../../shared/session/me.tsx'
import { mayReview } from '../../shared/session/rights.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useImports } from './use-imports.ts'
import { usePaste } from './use-paste.ts'
import './import.css'

const ACCEPT = '.docx,.docm,.doc,.rtf,.odt,.pdf,.html,.htm,.md,.markdown,.txt,.tsv,.jpg,.jpeg,.png'

const ImportPanel = lazy(() => import('./import-panel.tsx').then((module) => ({ default: module.ImportPanel })))

export const ImportArea = ({ children }: { readonly children: React.ReactNode }) => {
  const { t } = useWords()
  const { role, today } = useMe()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const imports = useImports(async (draftId) => navigate({ to: '/ban-doc/$draftId', params: { draftId } }))
  const may = mayReview(role)
  const isReviewing = useLocation({ select: ({ pathname }) => pathname.startsWith('/ban-doc/') })

  const choose = useCallback(() => input.current?.click(), [])
  const over = useFileDrop((files) => imports.add(files))
  usePaste(
    () => t('import.pastedName', { day: today }),
    (files) => (may ? imports.add(files) : undefined),
    (pasted) => (may && !isReviewing ? imports.addPasted(pasted) : undefined),
  )
  const actions = useMemo(() => ({ choose }), [choose])

  return (
    <ImportContext.Provider value={actions}>
      {children}
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) imports.add(files)
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
      <Suspense fallback={null}>{imports.jobs.length === 0 ? null : <ImportPanel imports={imports} onChoose={choose} />}</Suspense>
    </ImportContext.Provider>
  )
}
