// Offline and slow are said, in words, where the eye is.
import { useIsFetching, useIsMutating } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWords } from '../../shared/i18n/use-words.ts'

const SLOW_MS = 4000

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

export const NetBar = () => {
  const { t } = useWords()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  const busy = useIsFetching() + useIsMutating() > 0
  return (
    <div role="status" aria-live="polite" className="no-print">
      {online ? busy ? <Slow /> : null : <p className="bar bar-warning">{t('net.offline')}</p>}
    </div>
  )
}

/** Stands while something is awaited; speaks only when that takes long. */
const Slow = () => {
  const { t } = useWords()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), SLOW_MS)
    return () => window.clearTimeout(timer)
  }, [])
  return slow ? <p className="bar bar-warning">{t('net.slow')}</p> : null
}
