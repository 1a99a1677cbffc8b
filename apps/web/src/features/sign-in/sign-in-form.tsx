// Signing in. What was typed stays when it is refused; the password field gets the focus back.
import { useId, useRef, useState } from 'react'
import { signIn, type SignInOutcome } from '../../shared/api/session.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { usePageTitle } from '../../shared/lib/use-page-title.ts'
import './sign-in.css'

type Said = Exclude<SignInOutcome, 'ok'> | 'missing'

export const SignInForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useWords()
  usePageTitle(t('signIn.title'))
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const [working, setWorking] = useState(false)
  const passwordField = useRef<HTMLInputElement>(null)
  const problem = useId()
  const wrong = said === 'wrong' || said === 'missing'

  const submit = async (): Promise<void> => {
    if (email.trim() === '' || password === '') return setSaid('missing')
    setWorking(true)
    setSaid(null)
    const outcome = await signIn(email.trim(), password)
    setWorking(false)
    if (outcome === 'ok') return onDone()
    setSaid(outcome)
    passwordField.current?.focus()
  }

  return (
    <form
      className="card sign-in-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h1>{t('signIn.title')}</h1>
      <label className="field">
        <span>{t('signIn.email')}</span>
        <input className="input" type="email" name="email" autoComplete="username" inputMode="email" required autoFocus value={email} aria-invalid={wrong} aria-describedby={problem} onChange={(event) => setEmail(event.currentTarget.value)} />
      </label>
      <label className="field">
        <span>{t('signIn.password')}</span>
        <input ref={passwordField} className="input" type="password" name="password" autoComplete="current-password" required value={password} aria-invalid={wrong} aria-describedby={problem} onChange={(event) => setPassword(event.currentTarget.value)} />
      </label>
      <p id={problem} className="error-text" role="alert">
        {said === null ? null : t(`signIn.${said}`)}
      </p>
      <button type="submit" className="btn btn-primary" disabled={working}>
        {working ? t('signIn.working') : t('signIn.submit')}
      </button>
    </form>
  )
}
