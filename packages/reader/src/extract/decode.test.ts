import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { legacyEncodings } from '../legacy/tables.ts'
import { bytesOf, toLegacy } from '../testing/to-legacy.ts'
import { decode } from './decode.ts'

const plan = `KẾ HOẠCH
Sửa chữa cầu treo Suối Mẫu năm 2026

TT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
1\tĐo đạc, khảo sát hiện trạng cầu treo\tPhòng Kỹ thuật\tVăn phòng xã\tQuý II/2026
2\tVận động hộ dân góp công sửa đường\tPhòng Kế hoạch\tPhòng Kỹ thuật\tTrước ngày 30/6/2026`

const page = (charset: string, words: string): string => `<html><meta charset=${charset}><p>${words}</p>`

describe('files in an old code', () => {
  it.each(legacyEncodings)('%s gives the draft that UTF-8 gives, and says so', async (encoding) => {
    const result = await readDocument(bytesOf(toLegacy(plan, encoding)), 'a.txt')
    const unicode = await readDocument(new TextEncoder().encode(plan), 'a.txt')
    if (!result.ok || !unicode.ok) throw new Error('unread')
    const values = ({ draft }: typeof result.value): unknown =>
      draft.tasks.map((task) => [task.title.value, task.lead.value, task.coordinators.value, task.timing.value.phrase])
    expect(values(result.value)).toEqual(values(unicode.value))
    expect(result.value.draft.source.notes).toEqual([{ kind: 'legacyEncoding', encoding }])
    expect(unicode.value.draft.source.notes).toBe(undefined)
  })

  it.each([
    ['TCVN3 that went through Latin-1 into UTF-8', new TextEncoder().encode(toLegacy(plan, 'tcvn3')), plan],
    [
      'UTF-8 encoded twice',
      new TextEncoder().encode(new TextDecoder('latin1').decode(new TextEncoder().encode(plan))),
      plan,
    ],
    [
      'a few words of a page that declares them',
      bytesOf(toLegacy(page('x-viet-tcvn5712', 'Kế hoạch'), 'tcvn3')),
      page('x-viet-tcvn5712', 'Kế hoạch'),
    ],
    [
      'numbered letters in a page of the West',
      bytesOf(page('windows-1252', 'Th\u00e1ng n\u00e0o \u0093Qu&#7843;n\u0094')),
      page('windows-1252', 'Tháng nào “Qu&#7843;n”'),
    ],
  ])('%s', (_, bytes, expected) => {
    const decoded = decode(bytes)
    expect(decoded.ok && decoded.value.text).toBe(expected)
  })

  it('what was encoded twice says so', () => {
    const twice = new TextDecoder('latin1').decode(new TextEncoder().encode(plan))
    expect(decode(new TextEncoder().encode(twice))).toMatchObject({ value: { notes: [{ kind: 'encodedTwice' }] } })
  })

  it.each([
    ['bytes that no code makes words of', bytesOf('K\u00e9 ho\u00e1xch \u00ffA \u00d0\u00d1 \u00b5\u00b5')],
    ['a page whose words deny what it declares', bytesOf(page('x-viet-tcvn', '\u00e9\u00e9 \u00ffx \u00e7\u00e7'))],
  ])('%s are refused', (_, bytes) => {
    expect(decode(bytes)).toEqual({ ok: false, error: { code: 'reader/undecodable' } })
  })
})
