// What a key just did, said in one line to the eye and to screen readers alike.
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { failureSentence } from '../../shared/api/failure-words.ts'
import type { Said } from './use-commands.ts'

export const SaidBar = ({ said }: { readonly said: Said | null }) => {
  const { t, language } = useDeskWords()
  const words = ((): string => {
    if (said === null) return ''
    if (said.kind === 'failed') return `${t('desk.notDone')} ${failureSentence(said.failure, language)}`
    return 'count' in said ? t(`desk.said_${said.kind}`, { count: said.count }) : t(`desk.said_${said.kind}`)
  })()
  return (
    <p role="status" aria-live="polite" className={said?.kind === 'failed' ? 'said error-text' : 'said muted'}>
      {words}
    </p>
  )
}
