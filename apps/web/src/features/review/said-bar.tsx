// What a key just did, said in one line to the eye and to screen readers alike.
import { useRef } from 'react'
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { failureSentence } from '../../shared/api/failure-words.ts'
import type { Said } from './use-commands.ts'

export const SaidBar = ({ said }: { readonly said: Said | null }) => {
  const last = useRef(said)
  const serial = useRef(0)
  if (last.current !== said) {
    last.current = said
    serial.current += 1
  }
  const { t, language } = useDeskWords()
  const words = ((): string => {
    if (said === null) return ''
    if (said.kind === 'failed') return `${t('desk.notDone')} ${failureSentence(said.failure, language)}`
    return 'count' in said ? t(`desk.said_${said.kind}`, { count: said.count }) : t(`desk.said_${said.kind}`)
  })()
  return (
    // Brief, but for what did not work: that stays until the next step.
    <p role="status" aria-live="polite" className="said no-print" data-brief={said?.kind === 'failed' ? undefined : true}>
      {words === '' ? null : <span key={serial.current}>{words}</span>}
    </p>
  )
}
