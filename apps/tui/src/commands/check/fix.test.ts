// `tiendo check --fix`: comments in a copy, nothing written over, no word changed.

import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { readDocument } from '@tiendo/reader'
import { docx, paragraph } from '@tiendo/reader/testing'
import { docxOf } from '@tiendo/writer'
import { afterAll, describe, expect, it } from 'vitest'
import { plan } from '../../testing/documents.ts'
import { tiendo } from '../../testing/io.ts'
import { readText, RULES, workplace } from '../../testing/workplace.ts'

const { at, put, remove } = workplace()
afterAll(remove)

const broken = plan.replace('77/QĐ-UBND ngày 05/12/2025', '77/QĐ -UBND ngày 05/12/2025')

describe('--fix', () => {
  const read = async (path: string) => {
    const result = await readDocument(new Uint8Array(readFileSync(path)), path)
    if (!result.ok) throw new Error(result.error.code)
    return result.value
  }

  it('writes a copy of a Word document with comments, and the original stays as it is', async () => {
    const { source } = await readText(broken)
    const path = put('goc/ke-hoach.docx', docxOf(source))
    const before = readFileSync(path)
    const { code, err } = await tiendo(['check', path, ...RULES, '--rule', 'text/broken-hyphen', '--fix'])
    expect(code).toBe(1)
    expect(err).toMatch(/Đã ghi 4 góp ý vào “.*ke-hoach\.gop-y\.docx”\.\n$/)
    expect(readFileSync(path)).toEqual(before)
    const [original, copy] = [await read(path), await read(at('goc/ke-hoach.gop-y.docx'))]
    expect(copy.draft.tasks).toEqual(original.draft.tasks)
    expect(copy.source.blocks).toEqual(original.source.blocks)
    expect(readdirSync(at('goc'))).toEqual(['ke-hoach.docx', 'ke-hoach.gop-y.docx'])
  })

  it('makes a document of the words for other formats', async () => {
    const path = put('khac/ke-hoach.txt', plan)
    expect((await tiendo(['check', path, ...RULES, '--fix', '--out', at('khac/gop-y.docx')])).code).toBe(1)
    const copy = await read(at('khac/gop-y.docx'))
    expect(copy.draft.document.title.value).toBe('Chỉnh trang vỉa hè năm 2026')
    expect(copy.draft.tasks.map(({ title }) => title.value)).toEqual(
      (await read(path)).draft.tasks.map(({ title }) => title.value),
    )
  })

  it('takes a copy of the words where the document takes no comments: none may stand in a text box', async () => {
    const boxed = plan
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(line.trim()))
      .join('')
    const path = put(
      'khung/ke-hoach.docx',
      docx(`<w:p><w:r><w:pict><w:txbxContent>${boxed}</w:txbxContent></w:pict></w:r></w:p>`),
    )
    const { err } = await tiendo(['check', path, '--rule', 'citation/date-conflict', '--fix'])
    expect(err).toContain('đã ghi vào một bản chép chữ và bảng')
    const copy = await read(at('khung/ke-hoach.gop-y.docx'))
    expect(copy.draft.tasks.map(({ title }) => title.value)).toEqual(
      (await read(path)).draft.tasks.map(({ title }) => title.value),
    )
  })

  it('keeps the kind of a document with macros', async () => {
    const { source } = await readText(plan)
    const path = put('macro/ke-hoach.docm', docxOf(source))
    await tiendo(['check', path, ...RULES, '--fix'])
    expect(readdirSync(at('macro'))).toEqual(['ke-hoach.docm', 'ke-hoach.gop-y.docm'])
  })

  it.each([
    ['what is there already', 'co/gop-y.docx', 5, 'không ghi đè'],
    ['the original', 'co/ke-hoach.txt', 2, 'là bản gốc'],
    ['a folder', 'co', 5, 'không ghi đè'],
    ['into a folder that is not there', 'khong/gop-y.docx', 4, 'Không có thư mục'],
  ])('never writes over %s', async (_, out, expected, sentence) => {
    const path = put('co/ke-hoach.txt', plan)
    put('co/gop-y.docx', 'của người khác')
    const { code, err } = await tiendo(['check', path, '--rule', 'outline/gap', '--fix', '--out', at(out)])
    expect(err).toContain(sentence)
    expect(code).toBe(expected)
    expect(readFileSync(at('co/gop-y.docx'), 'utf8')).toBe('của người khác')
    expect(readFileSync(path, 'utf8')).toBe(plan)
  })

  it('writes nothing where nothing was found', async () => {
    const path = put('sach/ke-hoach.txt', plan)
    const { code, err } = await tiendo(['check', path, '--rule', 'cascade', '--fix'])
    expect({ code, files: readdirSync(at('sach')) }).toEqual({ code: 0, files: ['ke-hoach.txt'] })
    expect(err).toContain('chưa ghi tệp nào')
  })

  it('--list prints the words proposed', async () => {
    const { code, out } = await tiendo([
      'check',
      put('ke-hoach.txt', broken),
      '--rule',
      'text/broken-hyphen',
      '--fix',
      '--list',
    ])
    expect(code).toBe(0)
    expect(out.replace(`${at('')}/`, '')).toBe(
      'ke-hoach.txt:9: Đề xuất: “77/QĐ-UBND” thay cho “77/QĐ -UBND”. [text/broken-hyphen]\n',
    )
    const none = await tiendo(['check', put('ke-hoach.txt', plan), ...RULES, '--fix', '--list'])
    expect(none.out).toBe('')
    expect(none.err).toBe('Không có đề xuất sửa chữ nào.\n')
  })

  it('an officer corrects what the comments say, and the plan passes', async () => {
    const corrected = plan
      .replace('Tổng kinh phí: 500.000.000', 'Tổng kinh phí: 600.000.000')
      .replace('05/12/2024', '05/12/2025')
      .replace('4. Cây xanh', '3. Cây xanh')
    expect((await tiendo(['check', put('sua/ke-hoach.txt', corrected), ...RULES])).code).toBe(0)
    cpSync(at('sua/ke-hoach.txt'), at('sua/chep.txt'))
    expect((await tiendo(['check', at('sua/chep.txt'), ...RULES, '--max-warnings', '0'])).code).toBe(0)
  })
})
