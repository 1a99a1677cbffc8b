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
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) {
      setSlow(false)
      return undefined
    }
    const timer = window.setTimeout(() => setSlow(true), SLOW_MS)
    return () => window.clearTimeout(timer)
  }, [busy])
  const words = !online ? t('net.offline') : slow ? t('net.slow') : null
  return (
    <div role="status" aria-live="polite" className="no-print">
      {words === null ? null : <p className="bar bar-warning">{words}</p>}
    </div>
  )
}
