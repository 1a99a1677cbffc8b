// What the draft rests on and carries out.
import { resolveDocument, type Answers, type Draft } from '@tiendo/domain'
import { lazy, Suspense, useMemo } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import './panels.css'

const CitationTree = lazy(() => import('../../../shared/citations/citation-tree.tsx').then((module) => ({ default: module.CitationTree })))

export const CitationsPanel = ({ draft, answers }: { readonly draft: Draft; readonly answers: Answers }) => {
  const { t } = useDeskWords()
  const document = useMemo(() => {
    const head = resolveDocument(draft, answers)
    return { id: 'draft', symbol: head.number.value, title: head.title.value, type: head.kind.value, date: head.issuedOn.value, citations: draft.citations }
  }, [answers, draft])
  if (draft.citations.length === 0) return null
  return (
    <section className="card panel" aria-labelledby="citations">
      <h2 id="citations">
        {t('desk.citations')} <span className="muted">· {draft.citations.length}</span>
      </h2>
      <Suspense fallback={null}>
        <CitationTree documents={[document]} />
      </Suspense>
    </section>
  )
}
