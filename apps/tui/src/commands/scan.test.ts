// Scans in the terminal: an eye of the test's own says what stands on a page; what is printed, asked for and proposed,
// how far it is on a terminal, and Ctrl-C.

import { crc32, deflateSync } from 'node:zlib'
import type { DocumentHead, Draft, Read } from '@tiendo/domain'
import { aDraft, aDraftTask, aSpan } from '@tiendo/domain/testing'
import type { Eye, PagePicture, PlacedWord, SeenPage } from '@tiendo/reader/page'
import { afterAll, describe, expect, it } from 'vitest'
import { tiendo } from '../testing/io.ts'
import { workplace } from '../testing/workplace.ts'
import { pagePlaceText } from '../words/scan.ts'
import { draftSummary } from './read/summary.ts'

const { put, remove } = workplace()
afterAll(remove)

const LINES = ['KẾ HOẠCH', 'Tuyên truyền năm 2026', '1. Sở Y tế chủ trì tổ chức tập huấn nghiệp vụ trong quý II năm 2026.', '2. Sở Tài chính chủ trì bố trí kinh phí trong quý I năm 2026.']

const words = (text: string, line: number): readonly PlacedWord[] =>
  text.split(' ').map((word, index) => ({
    text: word,
    box: [60 + index * 28, 80 + line * 24, 84 + index * 28, 94 + line * 24],
    size: 13,
    bold: line < 2,
    certainty: 0.95,
  }))
const seen = ({ number }: PagePicture): SeenPage => ({
  page: { number, width: 595, height: 842, words: LINES.flatMap(words), rules: [] },
  hold: null,
  marks: [],
})

const chunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

/** A sheet in one grey: what stands on it the eye says. */
const sheet = (grey: number): Buffer => {
  const [width, height] = [120, 170]
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const lines = Buffer.concat(Array.from({ length: height }, () => Buffer.from([0, ...Array<number>(width).fill(grey)])))
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))])
}

const eye = (look: Eye['look'], closed: () => void = () => undefined) => (): Promise<Eye> =>
  Promise.resolve({
    atOnce: 1,
    look,
    close: () => {
      closed()
      return Promise.resolve()
    },
  })
const sees = eye((picture) => Promise.resolve(seen(picture)))

const first = put('trang-1.png', sheet(250))
const second = put('trang-2.png', sheet(240))

describe('pictures of pages', () => {
  it('are read through the eye; several are the pages of one document', async () => {
    const one = await tiendo(['read', first, '--json'], { openEye: sees })
    expect([one.code, one.err]).toEqual([0, ''])
    expect(JSON.parse(one.out)).toMatchObject({ schema: 'tiendo.draft/1', source: { kind: 'pdf', pages: 1 } })
    const both = await tiendo(['read', first, second], { openEye: sees })
    expect(both.code).toBe(0)
    expect(both.out).toMatch(/Về tệp: 1\n {2}Bản quét: chữ ở trang 1 và 2/)
    const checked = await tiendo(['check', first, second, '--format', 'json'], { openEye: sees })
    expect(JSON.parse(checked.out)).toMatchObject({ schema: 'tiendo.check/1' })
  })

  it('among other files are wrong use, and the file is named', async () => {
    const other = put('ghi-chu.txt', 'Ghi chú')
    const { code, out, err } = await tiendo(['read', first, other], { openEye: sees })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('“ghi-chu.txt”')
    expect(err).toContain('ảnh một trang của cùng một văn bản')
  })

  it('say on a terminal how far it is, and leave nothing of it behind', async () => {
    const { err } = await tiendo(['read', first, second, '--json'], { openEye: sees, terminal: true })
    expect(err).toContain('đang nhận dạng trang 1/2')
    expect(err.endsWith('\r\u001B[K')).toBe(true)
  })

  it.each([['read'], ['import', '--dry-run']])('%s: Ctrl-C ends it with a sentence; the eye is closed', async (...command) => {
    let closed = 0
    const look: Eye['look'] = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason))
        process.emit('SIGINT', 'SIGINT')
      })
    const openEye = eye(look, () => (closed += 1))
    const { code, out, err } = await tiendo([...command, first], { openEye })
    expect([code, out, closed]).toEqual([1, '', 1])
    expect(err).toBe('tiendo: trang-1.png: Đã dừng đọc theo yêu cầu; chưa có gì được lưu. Chọn lại tệp khi cần.\n')
    expect(process.listenerCount('SIGINT')).toBe(0)
  })
})

const byHand = (box: readonly [number, number, number, number]): Read<null> => ({
  value: null,
  span: null,
  confidence: 'doubtful',
  doubt: 'handwritten',
  place: { page: 1, box },
})

describe('the summary of a scan', () => {
  it('says what hands wrote and where, and what is proposed for what was read', () => {
    const draft = aDraft({
      tasks: [aDraftTask({ title: { value: 'Báo cáo tiến độ', span: aSpan(9, 'Báo cáo tiền độ'), confidence: 'doubtful', doubt: 'repaired' } })],
    })
    const head: Partial<{ readonly [Key in keyof DocumentHead]: Draft['document'][Key] }> = {
      number: byHand([0.1, 0.1, 0.3, 0.14]),
      issuedOn: byHand([0.6, 0.1, 0.9, 0.14]),
    }
    const summary = draftSummary({ ...draft, document: { ...draft.document, ...head } }, [], 'vi')
    expect(summary).toContain('Viết tay, cần người ghi lại: 2\n  Văn bản · số ký hiệu: trang 1, góc trên bên trái\n  Văn bản · ngày: trang 1, góc trên bên phải')
    expect(summary).toContain('đọc: Báo cáo tiền độ → đề xuất: Báo cáo tiến độ')
  })

  it.each([
    [[0.1, 0.1, 0.2, 0.2], 'trang 2, góc trên bên trái', 'page 2, top left'],
    [[0.4, 0.4, 0.6, 0.6], 'trang 2, giữa trang', 'page 2, middle of the page'],
    [[0, 0.95, 1, 1], 'trang 2, phía dưới, ở giữa', 'page 2, bottom centre'],
    [[1, 1, 1, 1], 'trang 2, góc dưới bên phải', 'page 2, bottom right'],
  ] as const)('%j is %s', (box, vi, en) => {
    expect([pagePlaceText({ page: 2, box }, 'vi'), pagePlaceText({ page: 2, box }, 'en')]).toEqual([vi, en])
  })
})
