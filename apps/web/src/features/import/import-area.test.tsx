import type { ImportLine } from '@tiendo/api/client'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { useImport } from '../../shared/import/import-context.ts'
import { ImportArea } from './import-area.tsx'
import { LIMIT, refuseEarly } from './refuse-early.ts'

// Loaded before, so that no test waits for them.
beforeAll(async () => {
  await import('./import-panel.tsx')
  await import('./send-document.ts')
})

const Chooser = () => <button onClick={useImport().choose}>{'chọn'}</button>
type Sent = { readonly form: FormData; readonly signal: AbortSignal | null; readonly say: (line: ImportLine) => void }

/** The server's door for files, held open: each test says what comes through it. */
const door = (answer: (sent: Sent, times: number) => void): readonly Sent[] => {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    let out: ReadableStreamDefaultController<Uint8Array> | null = null
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (out = controller) })
    if (!(init.body instanceof FormData)) throw new Error('a form is sent')
    const one: Sent = { form: init.body, signal: init.signal ?? null, say: (line) => {
        out?.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`))
        if (line.kind !== 'progress' && !('reading' in line)) out?.close()
      } }
    init.signal?.addEventListener('abort', () => out?.error(new DOMException('aborted', 'AbortError')))
    sent.push(one)
    answer(one, sent.length)
    return Promise.resolve(new Response(body))
  })
  return sent
}
afterEach(() => vi.unstubAllGlobals())

const open = async (handlers: Handlers = {}) => {
  const view = await renderApp(
    <ImportArea>
      <Chooser />
    </ImportArea>,
    { handlers: { 'drafts.list': () => [], ...handlers } },
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

  it('sends the file with a command id, says how far it is and opens its draft', async () => {
    const sent = door(() => undefined)
    const { input, pathname } = await open()
    await userEvent.upload(input, file('ke-hoach-mau.pdf'))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.form.get('commandId')).toMatch(/^[0-9a-f-]{36}$/)
    act(() => sent[0]?.say({ kind: 'progress', stage: 'pages', done: 12, total: 40 }))
    expect(await screen.findByText('Đã đọc trang 12 / 40')).toBeDefined()
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('12')
    act(() => sent[0]?.say({ kind: 'draft', draftId: 'draft-9', known: false }))
    await waitFor(() => expect(pathname()).toBe('/ban-doc/draft-9'))
    expect(screen.queryByRole('region', { name: 'Nhập văn bản' })).toBeNull()
  })

  it('several files: each has its line; what is done waits to be opened', async () => {
    door(({ form, say }) => {
      const given = form.get('file')
      if (given instanceof File) say({ kind: 'draft', draftId: given.name, known: false })
    })
    const { input, pathname } = await open()
    await userEvent.upload(input, [file('mot.docx'), file('hai.docx'), file('ba.docx')])
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Mở bản đọc' })).toHaveLength(3))
    expect(screen.getByText('Nhập văn bản: xong 3 / 3')).toBeDefined()
    expect(pathname()).toBe('/')
  })

  it('cancel closes the request', async () => {
    const sent = door(() => undefined)
    const { input } = await open()
    await userEvent.upload(input, file('dai.pdf'))
    await userEvent.click(await screen.findByRole('button', { name: 'Huỷ' }))
    expect(sent[0]?.signal?.aborted).toBe(true)
    expect(screen.queryByText('dai.pdf')).toBeNull()
  })

  it('a file read before is said to be; it can be opened, or read again', async () => {
    const sent = door(({ say }, times) => say({ kind: 'draft', draftId: times === 1 ? 'old' : 'new', known: times === 1 }))
    const importedAt = new Date('2026-11-19T02:30:00Z')
    const { input, pathname, baseElement } = await open({ 'drafts.list': () => [{ id: 'old', version: 1, status: 'inReview', name: 'cu.docx', number: null, title: null, importedAt }] })
    await userEvent.upload(input, file('cu.docx'))
    expect(await screen.findByText(/đã được đọc lúc .*19\/11\/2026/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Mở bản đọc đó' }).getAttribute('href')).toBe('/ban-doc/old')
    expect(await violations(baseElement)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Đọc lại' }))
    await waitFor(() => expect(pathname()).toBe('/ban-doc/new'))
    expect(sent[1]?.form.get('again')).toBe('yes')
    expect(sent[1]?.form.get('commandId')).not.toBe(sent[0]?.form.get('commandId'))
  })

  it.each([
    [{ code: 'reader/password-protected' }, /mật khẩu/],
    [{ code: 'reader/corrupt', part: 'word/document.xml' }, /hỏng/],
    [{ code: 'reader/not-a-document', looksLike: null }, /DOCX/],
  ] as const)('%o is one sentence with a way out', async (error, words) => {
    door(({ say }) => say({ kind: 'refused', error }))
    const { input, baseElement } = await open()
    await userEvent.upload(input, file('bao-cao.docx'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Chưa nhập được “bao-cao.docx”')
    expect(alert.textContent).toMatch(words)
    expect(screen.getByRole('button', { name: 'Chọn tệp khác' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull()
    expect(await violations(baseElement)).toEqual([])
  })

  it('a network that goes away can be tried again: the same command with the same file', async () => {
    const sent = door(({ say }, times) => {
      if (times === 1) throw new TypeError('network')
      say({ kind: 'draft', draftId: 'draft-2', known: false })
    })
    const { input, pathname } = await open()
    await userEvent.upload(input, file('ke-hoach.txt'))
    await userEvent.click(await screen.findByRole('button', { name: 'Thử lại' }))
    await waitFor(() => expect(pathname()).toBe('/ban-doc/draft-2'))
    expect(sent[1]?.form.get('commandId')).toBe(sent[0]?.form.get('commandId'))
  })

  it('an empty file is refused without asking the server', async () => {
    const sent = door(() => undefined)
    const { input } = await open()
    await userEvent.upload(input, file('trong.txt', ''))
    expect((await screen.findByRole('alert')).textContent).toContain('không có nội dung')
    expect(sent).toEqual([])
  })

  it('what is pasted is read once the person says so', async () => {
    const sent = door(({ say }) => say({ kind: 'draft', draftId: 'pasted', known: false }))
    const { pathname } = await open()
    const words = 'Tổ chức tập huấn nghiệp vụ cho cán bộ cấp xã về đo lường và chất lượng sản phẩm trên địa bàn Tỉnh Mẫu trong năm'
    const clipboardData = { files: [], getData: (type: string) => (type === 'text/html' ? `<table><tr><td>${words}</td></tr></table>` : words) }
    fireEvent.paste(document.body, { clipboardData })
    expect(await screen.findByText('26 chữ, 1 bảng')).toBeDefined()
    expect(sent).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Đọc' }))
    await waitFor(() => expect(pathname()).toBe('/ban-doc/pasted'))
    const given = sent[0]?.form.get('file')
    expect(given instanceof File ? given.name : null).toBe('noi-dung-dan-2026-11-20.html')
  })

  describe('several pictures', () => {
    const names = (): readonly string[] => screen.getAllByRole('group', { name: /^Trang \d/ }).map((line) => line.textContent)
    const given = (form: FormData): readonly string[] => form.getAll('file').map((one) => (one instanceof File ? one.name : ''))
    const three = [file('trang 10.jpg'), file('trang 2.png'), file('trang 1.jpg')]

    it('are asked for as one: their order, moved by keys and buttons, becomes that of the pages', async () => {
      const sent = door(({ say }) => say({ kind: 'draft', draftId: 'scan', known: false }))
      const { input, pathname, baseElement } = await open()
      await userEvent.upload(input, three)
      expect(await screen.findByText('3 ảnh: gộp thành một văn bản, hay mỗi ảnh một văn bản?')).toBeDefined()
      expect(names()).toEqual(['1 trang 1.jpg', '2 trang 2.png', '3 trang 10.jpg'])
      expect(await violations(baseElement)).toEqual([])
      expect(sent).toEqual([])
      await userEvent.click(screen.getByRole('button', { name: 'Dời lên: trang 10.jpg' }))
      expect(names()).toEqual(['1 trang 1.jpg', '2 trang 10.jpg', '3 trang 2.png'])
      expect(document.activeElement?.textContent).toBe('2 trang 10.jpg')
      await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
      expect(names()).toEqual(['1 trang 1.jpg', '2 trang 2.png', '3 trang 10.jpg'])
      await userEvent.keyboard('{ArrowUp}{Delete}')
      expect(names()).toEqual(['1 trang 1.jpg', '2 trang 10.jpg'])
      await userEvent.click(screen.getByRole('button', { name: 'Gộp thành một văn bản' }))
      await waitFor(() => expect(pathname()).toBe('/ban-doc/scan'))
      expect(sent.map(({ form }) => given(form))).toEqual([['trang 1.jpg', 'trang 10.jpg']])
    })

    it('are a document each where the person says so', async () => {
      const sent = door(({ form, say }) => say({ kind: 'draft', draftId: given(form).join(), known: false }))
      const { input } = await open()
      await userEvent.upload(input, three)
      await userEvent.click(await screen.findByRole('button', { name: 'Mỗi ảnh một văn bản' }))
      await waitFor(() => expect(screen.getAllByRole('link', { name: 'Mở bản đọc' })).toHaveLength(3))
      expect(sent.map(({ form }) => given(form))).toEqual([['trang 1.jpg'], ['trang 2.png'], ['trang 10.jpg']])
    })
  })

  it('the review of a long scan opens with its first page, while the rest is read', async () => {
    const sent = door(() => undefined)
    const { input, pathname } = await open()
    await userEvent.upload(input, file('ban-quet.pdf'))
    await waitFor(() => expect(sent).toHaveLength(1))
    act(() => sent[0]?.say({ kind: 'progress', stage: 'seeing', done: 3, total: 40 }))
    expect(await screen.findByText('Đang nhận dạng trang 3/40…')).toBeDefined()
    act(() => sent[0]?.say({ kind: 'draft', draftId: 'scan', known: false, reading: { done: 1, total: 40 } }))
    await waitFor(() => expect(pathname()).toBe('/ban-doc/scan'))
    expect(screen.queryByRole('region', { name: 'Nhập văn bản' })).toBeNull()
    expect(sent[0]?.signal?.aborted).toBe(false)
  })

  it('of several, the first page is a link away, and cancel stops the server too', async () => {
    const sent = door(({ say, form }) => {
      if (form.get('commandId') !== null) say({ kind: 'draft', draftId: 'scan', known: false, reading: { done: 1, total: 40 } })
      say({ kind: 'progress', stage: 'seeing', done: 2, total: 40 })
    })
    const { input, calls } = await open({ 'drafts.stopReading': () => ({ version: 2 }) })
    await userEvent.upload(input, [file('mot.pdf'), file('hai.pdf')])
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Xem trang đầu' }).map((link) => link.getAttribute('href'))).toEqual(['/ban-doc/scan', '/ban-doc/scan']))
    await userEvent.click(screen.getAllByRole('button', { name: 'Huỷ' })[0] ?? document.body)
    await waitFor(() => expect(calls.filter(({ path }) => path === 'drafts.stopReading')).toHaveLength(1))
    expect(sent[0]?.signal?.aborted).toBe(true)
  })
})
