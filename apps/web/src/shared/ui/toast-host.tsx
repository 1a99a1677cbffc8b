// Hosts Mantine's notifications in a root of its own, made on first use.
import { MantineProvider } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/Notification.css'
import { Notifications, showNotification } from '@mantine/notifications'
import '@mantine/notifications/styles.css'
import i18next from 'i18next'
import { createRoot } from 'react-dom/client'

let mounted = false

const mount = (): void => {
  mounted = true
  const place = document.createElement('div')
  place.className = 'no-print'
  document.body.append(place)
  createRoot(place).render(
    <MantineProvider withCssVariables={false} withGlobalClasses={false}>
      <Notifications position="bottom-right" autoClose={4000} limit={3} />
    </MantineProvider>,
  )
}

export const showToast = (message: string): void => {
  if (!mounted) mount()
  showNotification({ message, color: 'teal', withBorder: true, role: 'status', closeButtonProps: { 'aria-label': i18next.t('app.close') } })
}
