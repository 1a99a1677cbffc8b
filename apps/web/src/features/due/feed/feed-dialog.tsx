// Deadlines in a person's own calendar: as a file once, or by an address that a program asks again and again.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { failureOf } from '../../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { saveFile } from '../../../shared/lib/save-file.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { FailureText } from '../../../shared/ui/failure-text.tsx'
import type { DueSearch } from '../due-search.ts'
import { FeedAddress } from './feed-address.tsx'
import { FeedList } from './feed-list.tsx'
import { scopeFrom, scopeKey, scopeOf } from './scope.ts'
import './feed.css'

export const FeedDialog = ({ search, onClose }: { readonly search: DueSearch; readonly onClose: () => void }) => {
  const { t } = useDueWords()
  const me = useMe()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const plans = useQuery(trpc.plans.list.queryOptions())
  const [scope, setScope] = useState(scopeOf(search, me.organisation !== null))
  const [failed, setFailed] = useState<unknown>(null)
  const download = async (): Promise<void> => {
    setFailed(null)
    try {
      saveFile(await client.work.ics.query({ scope }))
    } catch (error) {
      setFailed(error)
    }
  }
  return (
    <Dialog title={t('feed.title')} size="560px" onClose={onClose}>
      <div className="feed">
        <label className="field">
          <span>{t('feed.scope')}</span>
          <select className="input" value={scopeKey(scope)} onChange={(event) => setScope(scopeFrom(event.currentTarget.value))}>
            {me.organisation === null ? null : <option value="mine">{t('feed.mine')}</option>}
            <option value="authority">{t('feed.authority')}</option>
            {(plans.data ?? []).map(({ id, number, title }) => (
              <option key={id} value={`plan:${id}`}>
                {t('feed.plan', { name: number ?? title })}
              </option>
            ))}
          </select>
          <span className="muted">{t('feed.scopeHint')}</span>
        </label>
        <section>
          <h3>{t('feed.address')}</h3>
          <p className="muted">{t('feed.addressHint')}</p>
          <FeedAddress key={scopeKey(scope)} scope={scope} />
        </section>
        <section>
          <h3>{t('feed.file')}</h3>
          <p className="muted">{t('feed.fileHint')}</p>
          <button type="button" className="btn" onClick={() => void download()}>
            {t('feed.download')}
          </button>
          {failed === null ? null : (
            <p className="error-text" role="alert">
              <FailureText failure={failureOf(failed)} />
            </p>
          )}
        </section>
        <FeedList plans={plans.data ?? []} />
      </div>
    </Dialog>
  )
}
