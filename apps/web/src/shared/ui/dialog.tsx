// A question or a small form over the page. Focus goes in, stays, and comes back.
import { Modal } from '@mantine/core'
import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { useWords } from '../i18n/use-words.ts'
import { useReturnFocus } from '../lib/use-return-focus.ts'
import { veil } from './veil.ts'
import './dialog.css'

type Props = { readonly title: string; readonly onClose: () => void; readonly size?: string; readonly children: React.ReactNode }

export const Dialog = ({ title, onClose, size = '480px', children }: Props) => {
  const { t } = useWords()
  useReturnFocus()
  return (
    <Modal.Root opened onClose={onClose} size={size} centered classNames={{ content: 'sheet', header: 'sheet-head', title: 'sheet-title' }}>
      <Modal.Overlay {...veil} />
      <Modal.Content>
        {/* The page has its banner already. */}
        <Modal.Header role="none">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('app.close')} />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
