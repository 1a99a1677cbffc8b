// One share that needs a hand: what is due first, whose it is second, the document's words third, then what to do.
import type { WorkItem } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { standingSentence } from '@tiendo/text'
import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { periodOfMany } from '../lib/period-name.ts'
import { useMe } from '../session/me.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { DueDay } from './due-day.tsx'
import { ShareActions } from './share-actions.tsx'
import type { ShareAction } from './share-form.tsx'
import { WorkPhrase } from './work-phrase.tsx'
import './work-card.css'

/** The likeliest next step; which steps are allowed is asked of the server when one opens. */
const nextSteps = (item: WorkItem, mine: boolean): readonly ShareAction[] =>
  item.standing === 'awaitingAcceptance' ? ['accept', 'return'] : mine ? ['submit', 'report'] : []

export const WorkCard = ({ item }: { readonly item: WorkItem }) => {
  const { t, language } = useWords()
  const me = useMe()
  const [open, setOpen] = useState<ShareAction | null>(null)
  const steps = nextSteps(item, me.organisation?.id === item.organisation.id)
  const period = periodOfMany(item.occurrence, language)
  const place = [item.plan.number, item.work.number].filter((part) => part !== null).join(', ')
  return (
    <li className="card work-card">
      <p className="work-card-status">
        <StatusBadge standing={item.standing} words={standingSentence(item, language)} />
        {item.work.reviewed ? null : (
          <span className="badge" title={t('plan.unreviewedHint')}>
            {t('plan.unreviewed')}
          </span>
        )}
      </p>
      <div className="work-card-what">
        <h2>
          <Link className="first-up" to="/ke-hoach/$planId" params={{ planId: item.plan.id }} search={{ work: item.work.id, key: item.occurrence.key }}>
            {item.work.title}
          </Link>
        </h2>
        <p className="muted">
          {item.shares > 1 ? t('work.share', { name: item.organisation.name }) : item.organisation.name}
          {place === '' ? null : ` · ${place}`}
          {period === null ? null : ` · ${period}`}
          {item.state.percent === null || item.standing === 'doneOnTime' ? null : ` · ${item.state.percent}%`}
        </p>
        <p className="work-card-due">
          <WorkPhrase work={item.work} /> <DueDay occurrence={item.occurrence} />
        </p>
        {item.standing === 'returned' && item.state.returnedNote !== null ? (
          <p className="returned-note">
            “{item.state.returnedNote}” <span className="muted">— {t('work.returnedBy')}</span>
          </p>
        ) : null}
        {item.standing === 'awaitingAcceptance' && item.state.note !== null ? <p className="returned-note">“{item.state.note}”</p> : null}
        {open === null ? null : <ShareActions item={item} first={open} onClose={() => setOpen(null)} />}
      </div>
      {open !== null || steps.length === 0 ? null : (
        <div className="work-card-do row no-print">
          {steps.map((step, index) => (
            <button key={step} type="button" className={index === 0 ? 'btn btn-primary' : 'btn'} onClick={() => setOpen(step)}>
              {step === 'submit' && item.standing === 'returned' ? t('work.resubmit') : t(`work.${step}`)}
            </button>
          ))}
        </div>
      )}
    </li>
  )
}
