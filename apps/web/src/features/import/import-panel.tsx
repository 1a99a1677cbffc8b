// The panel in the corner: a line for each document on its way, with how far it is and what can be done.
import type { ImportProgress } from '@tiendo/api/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatCount, problemSentence } from '@tiendo/text'
import { useTRPC } from '../../shared/api/trpc.ts'
import { useImportsWords } from '../../shared/i18n/use-imports-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { formatInstant } from '../../shared/lib/instant.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { isUnderWay, type Job } from './jobs.ts'
import { PictureOrder } from './picture-order.tsx'
import type { Imports } from './use-imports.ts'

type Props = { readonly imports: Imports; readonly onChoose: () => void }

export const ImportPanel = ({ imports, onChoose }: Props) => {
  const { t } = useImportsWords()
  const { t: w } = useWords()
  const { jobs } = imports
  const over = jobs.filter((job) => !isUnderWay(job)).length
  return (
    <section className="import-panel no-print" aria-label={w('import.action')}>
      <header className="import-head">
        <b>{jobs.length === 1 ? w('import.action') : t('imports.several', { done: over, count: jobs.length })}</b>
        {over === 0 ? null : (
          <button type="button" className="icon-btn" aria-label={t('imports.clear')} onClick={imports.clear}>
            <Icon name="close" size={14} />
          </button>
        )}
      </header>
      <ul className="import-jobs">
        {jobs.map((job) => (
          <li key={job.id} data-state={job.state.kind}>
            <JobLine job={job} imports={imports} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const JobLine = ({ job, imports, onChoose }: Props & { readonly job: Job }) => {
  const { t, language } = useImportsWords()
  const { t: w } = useWords()
  const { state, name, id } = job
  const cancel = (
    <button type="button" className="btn btn-quiet" onClick={() => imports.cancel(id)}>
      {t('imports.cancel')}
    </button>
  )
  const another = (
    <button type="button" className="btn" onClick={onChoose}>
      {w('import.another')}
    </button>
  )
  switch (state.kind) {
    case 'asking':
      return (
        <div role="alertdialog" aria-label={t('imports.asking')}>
          <p>
            <b>{t('imports.asking')}</b>
          </p>
          <p className="muted">{t('imports.pasted', { words: formatCount(state.words, language), tables: state.tables })}</p>
          <p className="row">
            <button type="button" className="btn btn-primary" autoFocus onClick={() => imports.read(id)}>
              {t('imports.read')}
            </button>
            <button type="button" className="btn" onClick={() => imports.cancel(id)}>
              {w('app.cancel')}
            </button>
          </p>
        </div>
      )
    case 'sorting':
      return <PictureOrder pictures={state.pictures} onSort={(pictures) => imports.sort(id, pictures)} onGather={() => imports.gather(id)} onPart={() => imports.part(id)} onCancel={() => imports.cancel(id)} />
    case 'queued':
    case 'working':
      return (
        <>
          <p className="row">
            <span className="import-name">{job.further.length === 0 ? name : t('imports.andFurther', { name, count: job.further.length })}</span>
            {cancel}
          </p>
          {state.kind === 'working' && state.draftId !== undefined ? (
            <p>
              <Link className="link" to="/ban-doc/$draftId" params={{ draftId: state.draftId }}>
                {t('imports.firstPage')}
              </Link>
            </p>
          ) : null}
          {state.kind === 'queued' ? <p className="muted import-stage">{t('imports.queued')}</p> : <Progress progress={state.progress} name={name} />}
        </>
      )
    case 'done':
      return (
        <p className="row" role="status">
          <span className="import-name">{name}</span>
          <Link className="btn btn-primary" to="/ban-doc/$draftId" params={{ draftId: state.draftId }}>
            {t('imports.open')}
          </Link>
        </p>
      )
    case 'known':
      return <Known job={job} draftId={state.draftId} imports={imports} />
    case 'refused':
      return (
        <div role="alert" className="import-failed">
          <p>
            <b>{w('import.failed', { name })}</b>
          </p>
          <p className="muted">{state.why.kind === 'empty' ? w('import.empty') : w('import.tooLarge', { size: Math.ceil(state.why.bytes / 1_048_576) })}</p>
          <p className="row">{another}</p>
        </div>
      )
    case 'failed': {
      const mayHelp = state.error.code === 'network/offline' || state.error.code === 'server/failed' || state.error.code === 'request/too-many' || state.error.code === 'reader/failed'
      return (
        <div role="alert" className="import-failed">
          <p>
            <b>{w('import.failed', { name })}</b>
          </p>
          <p className="muted">{problemSentence(state.error, language)}</p>
          <p className="row">
            {mayHelp ? (
              <button type="button" className="btn btn-primary" onClick={() => imports.retry(id)}>
                {w('app.retry')}
              </button>
            ) : null}
            {another}
          </p>
        </div>
      )
    }
  }
}

const Known = ({ job, draftId, imports }: { readonly job: Job; readonly draftId: string; readonly imports: Imports }) => {
  const { t, language } = useImportsWords()
  const trpc = useTRPC()
  const drafts = useQuery(trpc.drafts.list.queryOptions()).data
  const at = drafts?.find(({ id }) => id === draftId)?.importedAt
  return (
    <div role="status">
      <p className="import-name">{job.name}</p>
      <p className="muted">{at === undefined ? t('imports.known') : t('imports.knownSince', { at: formatInstant(at, language) })}</p>
      <p className="row">
        <Link className="btn btn-primary" to="/ban-doc/$draftId" params={{ draftId }} onClick={() => imports.cancel(job.id)}>
          {t('imports.openKnown')}
        </Link>
        <button type="button" className="btn" onClick={() => imports.again(job.id)}>
          {t('imports.again')}
        </button>
      </p>
    </div>
  )
}

type ProgressProps = { readonly progress: ImportProgress | null; readonly name: string }

const Progress = ({ progress, name }: ProgressProps) => {
  const { t } = useImportsWords()
  const words = ((): string => {
    if (progress === null) return t('imports.sending')
    switch (progress.stage) {
      case 'waiting':
        return t('imports.waiting', { count: Math.max(0, progress.total - progress.done) })
      case 'opening':
        return t('imports.opening')
      case 'pages':
        return t('imports.pages', { done: progress.done, total: progress.total })
      case 'seeing':
        return t('imports.seeing', { done: progress.done, total: progress.total })
      case 'finding':
        return t('imports.finding')
    }
  })()
  const measured = progress !== null && progress.total > 0 && (progress.stage === 'pages' || progress.stage === 'seeing')
  return (
    <>
      <progress aria-label={`${name}: ${words}`} max={measured ? progress.total : 1} {...(measured ? { value: progress.done } : {})} />
      <p className="muted import-stage">{words}</p>
    </>
  )
}
