import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { refuse, renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { useImport } from '../../shared/import/import-context.ts'
import { ImportArea } from './import-area.tsx'
import { LIMIT, refuseEarly } from './refuse-early.ts'

const Chooser = () => <button onClick={useImport().choose}>{'chọn'}</button>
const open = async (handlers: Handlers) => {
  const view = await renderApp(
    <ImportArea>
      <Chooser />
    </ImportArea>,
    { handlers },
  )
  return { ...view, input: fileInput() }
}
const fileInput = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (found === null) throw new Error('there is a place for a file')
  return found
}
const file = (name: string, content = 'KẾ HOẠCH'): File => new File([content], name)

describe('importing a file', () => {
  it.each([
    [0, 'empty'],
    [1, null],
    [LIMIT, null],
    [LIMIT + 1, 'tooLarge'],
  ] as const)('%i bytes is refused before sending as %s', (size, kind) => {
    expect(refuseEarly({ size })?.kind ?? null).toBe(kind)
  })

  it('sends the file with a command id and opens its draft', async () => {
    const sent: FormData[] = []
    const { input, pathname } = await open({
      'drafts.import': (form) => {
        if (form instanceof FormData) sent.push(form)
        return { draftId: 'draft-9' }
      },
    })
    await userEvent.upload(input, file('ke-hoach-mau.docx'))
    await waitFor(() => expect(pathname()).toBe('/ban-doc/draft-9'))
    expect(sent).toHaveLength(1)
    expect(sent[0]?.get('commandId')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each([
    [{ code: 'reader/password-protected' }, /mật khẩu/],
    [{ code: 'reader/corrupt', part: 'word/document.xml' }, /hỏng/],
    [{ code: 'reader/not-a-document', looksLike: null }, /DOCX/],
  ] as const)('%o is one sentence with a way out', async (error, words) => {
    const { input, baseElement } = await open({ 'drafts.import': () => refuse(error) })
    await userEvent.upload(input, file('bao-cao.docx'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Chưa nhập được “bao-cao.docx”')
    expect(alert.textContent).toMatch(words)
    expect(screen.getByRole('button', { name: 'Chọn tệp khác' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull()
    expect(await violations(baseElement)).toEqual([])
  })

  it('a network that goes away can be tried again with the same file', async () => {
    let times = 0
    const { input, pathname } = await open({
      'drafts.import': () => {
        times += 1
        if (times === 1) throw new TypeError('network')
        return { draftId: 'draft-2' }
      },
    })
    await userEvent.upload(input, file('ke-hoach.txt'))
    await userEvent.click(await screen.findByRole('button', { name: 'Thử lại' }))
    await waitFor(() => expect(pathname()).toBe('/ban-doc/draft-2'))
  })

  it('an empty file is refused without asking the server', async () => {
    const { input, calls } = await open({})
    await userEvent.upload(input, file('trong.txt', ''))
    expect((await screen.findByRole('alert')).textContent).toContain('không có nội dung')
    expect(calls).toEqual([])
  })
})
