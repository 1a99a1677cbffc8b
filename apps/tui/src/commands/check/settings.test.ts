// What `tiendo check` is told from outside: settings of an authority, waivers in a document, options that narrow or bound it.

import { docx, paragraph } from '@tiendo/reader/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { plan } from '../../testing/documents.ts'
import { tiendo } from '../../testing/io.ts'
import { RULES, rulesOf, workplace } from '../../testing/workplace.ts'

const { at, put, told, remove } = workplace()
afterAll(remove)

describe('settings', () => {
  const settings = {
    severities: { 'outline/gap': 'note' },
    off: { 'citation/date-conflict': 'có bản đính chính' },
    waivers: [
      {
        rule: 'budget/total-mismatch',
        about: '500.000.000  ĐỒNG',
        reason: 'kinh phí quý IV bổ sung sau',
        by: 'Trần Văn Mẫu',
        on: '2026-01-15',
      },
    ],
  }

  it('are found above the document; what is off or waived is told with its reason and does not count', async () => {
    put('so/tiendo.check.json', JSON.stringify(settings))
    const ran = await tiendo(['check', put('so/2026/ke-hoach.txt', plan), ...RULES])
    expect(ran.code).toBe(0)
    await expect(told(ran)).toMatchFileSnapshot('golden/settings.txt')
  })

  it('are those named, instead of those found', async () => {
    put('ten/tiendo.check.json', '{ sai')
    const path = put('ten/ke-hoach.txt', plan)
    expect((await tiendo(['check', path, ...RULES])).code).toBe(2)
    expect((await tiendo(['check', path, ...RULES, '--config', put('khac.json', JSON.stringify(settings))])).code).toBe(
      0,
    )
    expect((await tiendo(['check', path, '--config', at('khong-co.json')])).code).toBe(4)
  })

  it('leave waived findings in JSON and out of GitHub', async () => {
    const path = put('so2/ke-hoach.txt', plan)
    put('so2/tiendo.check.json', JSON.stringify(settings))
    const json = JSON.parse((await tiendo(['check', path, ...RULES, '--json'])).out)
    expect(json.counts).toEqual({ errors: 0, warnings: 0, notes: 1, waived: 1 })
    expect(json.off).toEqual([{ rule: 'citation/date-conflict', reason: 'có bản đính chính', count: 1 }])
    const { out } = await tiendo(['check', path, ...RULES, '--format', 'github'])
    expect(out).not.toContain('total-mismatch')
    expect(out).toContain('::notice')
  })
})

describe('waivers in the document', () => {
  it('count, or are told why they do not', async () => {
    const marked = plan
      .replace(
        '4. Cây xanh: 300.000.000 đồng',
        '4. Cây xanh: 300.000.000 đồng <!-- tiendo: bỏ qua outline/gap — mục 3 đã bỏ (Trần Văn Mẫu) -->',
      )
      .replace('I. NHIỆM VỤ', 'I. NHIỆM VỤ\n\n<!-- tiendo: bỏ qua task/missing-lead -->')
      .replace('GIÁM ĐỐC', '<!-- tiendo: bỏ qua citation/date-conflict — bản đính chính (Lê Thị Mẫu) -->\n\nGIÁM ĐỐC')
    const ran = await tiendo(['check', put('ghi-chu.txt', marked)])
    expect(ran.out).toContain('Bỏ qua: mục 3 đã bỏ (Trần Văn Mẫu)')
    expect(ran.err).toContain('ghi-chu.txt:15: Ghi chú bỏ qua task/missing-lead thiếu lý do')
    expect(ran.err).toContain('ghi chú bỏ qua citation/date-conflict (Lê Thị Mẫu) không còn ứng với điểm nào')
    expect(ran.err).toMatch(/\d+ lỗi, \d+ cảnh báo, \d+ lưu ý; 1 điểm bỏ qua có lý do\n$/)
  })
})

describe('waivers in comments of Word', () => {
  it('carry their author and day', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
    const said = 'tiendo: bỏ qua outline/gap: mục 3 đã bỏ'
    const parts = {
      'word/comments.xml': `<w:comments ${w}><w:comment w:id="3" w:author="Trần Văn Mẫu" w:date="2026-01-13T08:00:00Z"><w:p><w:r><w:t>${said}</w:t></w:r></w:p></w:comment></w:comments>`,
      'word/_rels/document.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}" Target="comments.xml"/></Relationships>`,
    }
    const around = (line: string): string =>
      `<w:commentRangeStart w:id="3"/><w:r><w:t>${line}</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`
    const lines = plan.split('\n').filter((line) => line.trim() !== '')
    const body = lines.map((line) => paragraph(line.startsWith('4. ') ? around(line) : line.trim())).join('')
    const { code, out, err } = await tiendo([
      'check',
      put('word/ke-hoach.docx', docx(body, parts)),
      '--rule',
      'outline/gap',
    ])
    expect(code).toBe(0)
    expect(out).toContain('Bỏ qua: mục 3 đã bỏ (Trần Văn Mẫu, 13/01/2026)')
    expect(err).toBe('  bố cục  1 bỏ qua\n0 lỗi, 0 cảnh báo, 0 lưu ý; 1 điểm bỏ qua có lý do\n')
  })
})

describe('--max-warnings', () => {
  it('counts the warnings of all files against it', async () => {
    const path = put('ke-hoach.txt', plan)
    const gap = ['check', path, path, '--rule', 'outline/gap', '--max-warnings'] as const
    expect((await tiendo([...gap, '2'])).code).toBe(0)
    const { code, err } = await tiendo([...gap, '1'])
    expect(code).toBe(1)
    expect(err).toContain('2 cảnh báo, chỉ chấp nhận 1.')
  })
})

describe('--rule', () => {
  it('takes a family too', async () => {
    const { out } = await tiendo(['check', put('ke-hoach.txt', plan), '--rule', 'citation', '--json'])
    expect(new Set(JSON.parse(out).findings.map(({ family }: { family: string }) => family))).toEqual(
      new Set(['citation']),
    )
  })
})

describe('--upper', () => {
  const upper = plan.replaceAll('45/KH-SXD', '12/KH-UBND').replace('trước ngày 15/11/2026', 'trước ngày 15/6/2026')

  it('must be a document that can be read', async () => {
    const path = put('ke-hoach.txt', plan)
    expect((await tiendo(['check', path, '--upper', at('khong-co.txt')])).code).toBe(4)
    expect((await tiendo(['check', path, '--upper', put('rong.txt', '')])).code).toBe(1)
  })

  it('is what the rules of the upper plan look at', async () => {
    const path = put('ke-hoach.txt', plan)
    const found = async (...more: readonly string[]): Promise<readonly string[]> =>
      rulesOf(JSON.parse((await tiendo(['check', path, '--rule', 'cascade', '--json', ...more])).out))
    expect(await found()).toEqual([])
    expect(await found('--upper', put('cap-tren.txt', upper))).toContain('cascade/later-than-upper')
  })
})
