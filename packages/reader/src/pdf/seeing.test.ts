// Pages given to an eye: in their order, kept ones not again, called off at once; and the beginning of a long reading.

import { describe, expect, it } from 'vitest'
import type { SeenPage } from '../page/eye.ts'
import { readDocument, type ReadOptions, type ReadResult } from '../read-document.ts'
import { seenPage, testEye, type TestLine } from '../testing/eye.ts'
import { pdfOf, type TestPage } from '../testing/pdf.ts'

const PICTURE = { Anh: ['/Subtype/Image/Width 4/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray', '\u0010\u0040\u0080\u00c0\u0010\u0040\u0080\u00c0'] } as const
const SCAN: TestPage = { content: 'q 595 0 0 842 0 0 cm /Anh Do Q' }
const scanOf = (pages: number): Uint8Array => pdfOf({ pages: Array.from({ length: pages }, () => SCAN), drawables: PICTURE })

const HEAD: readonly TestLine[] = [
  { x: 250, y: 700, text: 'KẾ HOẠCH' },
  { x: 200, y: 680, text: 'Sửa cầu treo năm 2026' },
]
const item = (number: number): readonly TestLine[] => [
  { x: 60, y: 600, text: `${number}. Phòng Kỹ thuật chủ trì đo đạc cầu số ${number}, hoàn thành trước ngày 30/6/2026.` },
]
const see = (number: number): SeenPage => seenPage(number, number === 1 ? [...HEAD, ...item(1)] : item(number))

const read = (pages: number, options: ReadOptions) => readDocument(scanOf(pages), 'quet.pdf', options)

describe('pages that are pictures', () => {
  it('are read as a document', async () => {
    const result = await read(2, testEye(see))
    if (!result.ok) throw new Error(result.error.code)
    const { draft } = result.value
    expect(draft.document.kind.value).toBe('KẾ HOẠCH')
    expect(draft.tasks.map(({ lead }) => lead.value)).toEqual([['Phòng Kỹ thuật'], ['Phòng Kỹ thuật']])
    expect(draft.source).toMatchObject({ kind: 'pdf', pages: 2, notes: [{ kind: 'recognised', pages: [1, 2] }] })
    expect(draft.source.reading).toBeUndefined()
  })

  it('are looked at in their order, and each is told of when it is done', async () => {
    const eye = testEye(see)
    const told: string[] = []
    const kept: number[] = []
    await read(3, {
      ...eye,
      onSeen: ({ page }) => void kept.push(page.number),
      onProgress: ({ stage, done, total }) => void (stage === 'seeing' && told.push(`${done}/${total}`)),
    })
    expect(eye.told).toEqual(['open', 'look 1', 'look 2', 'look 3', 'close'])
    expect([told, kept]).toEqual([['0/3', '1/3', '2/3', '3/3'], [1, 2, 3]])
  })

  it('seen before are not looked at again', async () => {
    const eye = testEye(see)
    const told: string[] = []
    const result = await read(3, { ...eye, seen: new Map([[1, see(1)], [3, see(3)]]), onProgress: ({ stage, done }) => void (stage === 'seeing' && told.push(String(done))) })
    expect(result.ok && result.value.draft.tasks.length).toBe(3)
    expect([eye.told, told]).toEqual([['open', 'look 2', 'close'], ['2', '3']])
  })

  it('all seen before need no eye', async () => {
    const result = await read(2, { seen: new Map([[1, see(1)], [2, see(2)]]) })
    expect(result.ok && result.value.draft.tasks.length).toBe(2)
  })

  it('are given to as many eyes as there are, never more than two', async () => {
    let [now, most] = [0, 0]
    const eye = testEye(async (number) => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setImmediate(resolve))
      now -= 1
      return see(number)
    }, 8)
    const result = await read(6, eye)
    expect(result.ok && result.value.draft.tasks.length).toBe(6)
    expect(most).toBe(2)
  })

  it('whose eye fails fail whoever reads, and it is closed', async () => {
    const eye = testEye(() => {
      throw new Error('the eye is broken')
    }, 2)
    await expect(read(3, eye)).rejects.toThrow('the eye is broken')
    expect(eye.told.at(-1)).toBe('close')
    expect(eye.told.filter((what) => what.startsWith('look')).length).toBeLessThanOrEqual(2)
  })

  it('of which nothing can be read say so', async () => {
    expect(await read(2, testEye((number) => seenPage(number, [])))).toEqual({ ok: false, error: { code: 'reader/nothing-found' } })
  })
})

describe('called off', () => {
  it('while an eye looks, a reading ends at once and closes it', async () => {
    const control = new AbortController()
    const eye = testEye(() => {
      control.abort()
      return new Promise<SeenPage>(() => undefined)
    })
    const result = await read(3, { ...eye, signal: control.signal })
    expect(result).toEqual({ ok: false, error: { code: 'reader/cancelled' } })
    expect(eye.told).toEqual(['open', 'look 1', 'close'])
  })

  it('between pages, none is kept that comes late', async () => {
    const control = new AbortController()
    const kept: number[] = []
    const eye = testEye((number) => {
      if (number === 2) control.abort()
      return see(number)
    })
    const result = await read(3, { ...eye, signal: control.signal, onSeen: ({ page }) => void kept.push(page.number) })
    expect(result).toEqual({ ok: false, error: { code: 'reader/cancelled' } })
    expect(kept).toEqual([1])
  })
})

describe('the beginning', () => {
  const begun = async (pages: number, options: ReadOptions & { readonly see?: (number: number) => SeenPage } = {}) => {
    const eye = testEye(options.see ?? see)
    const beginnings: { readonly result: ReadResult; readonly after: string | undefined }[] = []
    await read(pages, { ...eye, ...options, onBeginning: (result) => void beginnings.push({ result, after: eye.told.at(-1) }) })
    return beginnings
  }

  it('of a long reading is handed out once its first page is seen', async () => {
    const [first, ...others] = await begun(5)
    expect(others).toEqual([])
    expect(first?.after).toBe('look 1')
    const { draft, source } = first?.result ?? {}
    expect(draft?.source.reading).toEqual({ done: 1, total: 5 })
    expect([draft?.document.kind.value, draft?.tasks.length, source?.pages]).toEqual(['KẾ HOẠCH', 1, 1])
  })

  it('of a short one is not', async () => {
    expect(await begun(3)).toEqual([])
    expect(await begun(5, { seen: new Map([[1, see(1)], [2, see(2)]]) })).toEqual([])
  })

  it('is that of the first pages that say anything', async () => {
    const late = (number: number): SeenPage => (number < 3 ? seenPage(number, []) : seenPage(number, [...HEAD, ...item(1)]))
    const [first] = await begun(6, { see: late })
    expect([first?.after, first?.result.draft.source.reading]).toEqual(['look 3', { done: 3, total: 6 }])
  })

  it('is at hand before anything is looked at where its pages were kept', async () => {
    const [first] = await begun(6, { seen: new Map([[1, see(1)], [2, see(2)]]) })
    expect([first?.after, first?.result.draft.source.reading]).toEqual([undefined, { done: 2, total: 6 }])
  })

  it('that is nothing but blank pages is not handed out', async () => {
    expect(await begun(9, { see: (number) => seenPage(number, number < 9 ? [] : HEAD) })).toEqual([])
  })
})
