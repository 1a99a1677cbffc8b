import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { SignInForm } from '../../features/sign-in/sign-in-form.tsx'
import { setLanguage } from '../../shared/i18n/start.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { Logo } from '../shell/nav.tsx'

export const SignInRoute = () => {
  const { t, language } = useWords()
  const { to } = useSearch({ from: '/dang-nhap' })
  const router = useRouter()
  const queryClient = useQueryClient()
  return (
    <main className="sign-in">
      <div className="sign-in-box">
        <div className="sign-in-brand">
          <Logo size={36} />
          <div>
            <b>{t('app.name')}</b>
            <p>{t('signIn.lead')}</p>
          </div>
        </div>
        <SignInForm
          onDone={() => {
            queryClient.clear()
            router.history.push(to ?? '/viec')
          }}
        />
      </div>
      <button type="button" className="btn btn-quiet sign-in-lang" lang={language === 'vi' ? 'en' : 'vi'} onClick={() => void setLanguage(language === 'vi' ? 'en' : 'vi')}>
        {language === 'vi' ? t('app.english') : t('app.vietnamese')}
      </button>
    </main>
  )
}
