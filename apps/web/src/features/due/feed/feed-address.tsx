// A new address: named first, then shown once, with how three programs take it.
import type { SubscriptionItem, SubscriptionMade } from '@tiendo/api/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { failureOf } from '../../../shared/api/failure.ts'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { FailureText } from '../../../shared/ui/failure-text.tsx'

export const FeedAddress = ({ scope }: { readonly scope: SubscriptionItem['scope'] }) => {
  const { t } = useDueWords()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const said = useId()
  const create = useMutation({
    mutationFn: async (given: string) => client.subscriptions.create.mutate({ name: given, scope }),
    onSuccess: async () => queryClient.invalidateQueries({ queryKey: trpc.subscriptions.pathKey() }),
  })
  if (create.data !== undefined) return <MadeAddress made={create.data} />
  return (
    <form
      className="feed-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const given = name.trim()
        setMissing(given === '')
        if (given !== '') create.mutate(given)
      }}
    >
      <label className="field">
        <span>{t('feed.name')}</span>
        <input className="input" maxLength={200} placeholder={t('feed.namePlaceholder')} value={name} aria-invalid={missing} aria-describedby={said} onChange={(event) => setName(event.currentTarget.value)} />
      </label>
      <button type="submit" className="btn btn-primary" disabled={create.isPending}>
        {t('feed.create')}
      </button>
      <p id={said} className="error-text" role="alert">
        {missing ? t('feed.nameMissing') : create.isError ? <FailureText failure={failureOf(create.error)} /> : null}
      </p>
    </form>
  )
}

const MadeAddress = ({ made }: { readonly made: SubscriptionMade }) => {
  const { t } = useDueWords()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const address = `${window.location.origin}${made.path}`
  const copy = async (): Promise<void> => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(address)
      setCopied(true)
    } catch {
      // Refused, or not there on plain http: the address is selected, Ctrl-C takes it.
      setCopied(false)
    }
  }
  return (
    <div className="feed-made">
      <p role="status">
        <b>{t('feed.once')}</b>
      </p>
      <div className="feed-copy">
        <input ref={field} className="input" readOnly autoFocus aria-label={t('feed.addressLabel')} value={address} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" className="btn btn-primary" onClick={() => void copy()}>
          {copied ? t('feed.copied') : t('feed.copy')}
        </button>
      </div>
      <ul>
        <li>{t('feed.google')}</li>
        <li>{t('feed.outlook')}</li>
        <li>{t('feed.iphone')}</li>
      </ul>
    </div>
  )
}
