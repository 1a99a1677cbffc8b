// Above every page: search, the day in words, for whom and in which role, and the few switches.
import { useMantineColorScheme, useComputedColorScheme } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { formatDateWithWeekday, roleName } from '@tiendo/text'
import { signOut } from '../../shared/api/session.ts'
import { setLanguage } from '../../shared/i18n/start.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { useMe } from '../../shared/session/me.tsx'
import { Icon, type IconName } from '../../shared/ui/icon.tsx'

const IconButton = ({ icon, label, onClick }: { readonly icon: IconName; readonly label: string; readonly onClick: () => void }) => (
  <button type="button" className="icon-btn" aria-label={label} title={label} onClick={onClick}>
    <Icon name={icon} />
  </button>
)

export const Header = ({ onSearch, onKeys }: { readonly onSearch: () => void; readonly onKeys: () => void }) => {
  const { t, language } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const leave = async (): Promise<void> => {
    await signOut().catch(() => undefined)
    queryClient.clear()
    await navigate({ to: '/dang-nhap' })
  }
  return (
    <header className="header">
      <button type="button" className="search-btn no-print" onClick={onSearch} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span>{t('app.search')}</span>
        <kbd className="kbd">Ctrl K</kbd>
      </button>
      <p className="who muted">
        <span className="nowrap">{formatDateWithWeekday(me.today, language)}</span>
        <span className="dot"> · </span>
        <b>{me.organisation?.name ?? me.authority.name}</b>
        <span className="dot"> · </span>
        <span>{roleName(me.role, language)}</span>
        {me.authority.sample ? (
          <span className="badge" data-tone="olive" title={t('app.sampleHint')}>
            {t('app.sample')}
          </span>
        ) : null}
      </p>
      <div className="header-tools no-print">
        <button
          type="button"
          className="icon-btn lang-btn"
          lang={language === 'vi' ? 'en' : 'vi'}
          title={language === 'vi' ? t('app.english') : t('app.vietnamese')}
          onClick={() => void setLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          <span aria-hidden="true">{language === 'vi' ? 'EN' : 'VI'}</span>
          <span className="visually-hidden">{language === 'vi' ? t('app.english') : t('app.vietnamese')}</span>
        </button>
        <IconButton icon={scheme === 'dark' ? 'sun' : 'moon'} label={scheme === 'dark' ? t('app.light') : t('app.dark')} onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')} />
        <IconButton icon="keys" label={t('app.keys')} onClick={onKeys} />
        <IconButton icon="out" label={`${t('app.signOut')} (${me.user.name})`} onClick={() => void leave()} />
      </div>
    </header>
  )
}
