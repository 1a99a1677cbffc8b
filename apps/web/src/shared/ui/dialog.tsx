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
import './dialog.css'

type Props = { readonly title: string; readonly onClose: () => void; readonly size?: string; readonly children: React.ReactNode }

export const Dialog = ({ title, onClose, size = '480px', children }: Props) => {
  const { t } = useWords()
  return (
    <Modal opened onClose={onClose} title={title} size={size} centered classNames={{ content: 'sheet', header: 'sheet-head', title: 'sheet-title' }} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {children}
    </Modal>
  )
}
