// A failure in words, with the way back in where the session has ended: what was typed is kept on this device.
import { Link, useLocation } from '@tanstack/react-router'
import type { Failure } from '../api/failure.ts'
import { failureSentence } from '../api/failure-words.ts'
import { useWords } from '../i18n/use-words.ts'

export const FailureText = ({ failure }: { readonly failure: Failure }) => {
  const { t, language } = useWords()
  const here = useLocation({ select: ({ href }) => href })
  const isOut = failure.kind === 'domain' && failure.error.code === 'session/required'
  return (
    <>
      {failureSentence(failure, language)}
      {isOut ? (
        <>
          {' '}
          <Link to="/dang-nhap" search={{ to: here }} className="link nowrap">
            {t('signIn.submit')}
          </Link>
        </>
      ) : null}
    </>
  )
}
