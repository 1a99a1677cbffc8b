// `tiendo check` as people, scripts, editors and CI meet it: each form, each option, each exit code.

import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '@tiendo/reader'
import { docx, paragraph } from '@tiendo/reader/testing'
import { docxOf } from '@tiendo/writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan } from '../../testing/documents.ts'
import { tiendo, type Ran } from '../../testing/io.ts'

let dir = ''
const at = (name: string): string => join(dir, name)
const put = (name: string, content: string | Uint8Array): string => {
  mkdirSync(join(at(name), '..'), { recursive: true })
  writeFileSync(at(name), content)
  return at(name)
}
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tiendo-check-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

/** Rules whose answer to the document above is the point here; others have tests of their own. */
const RULES = ['--rule', 'budget/total-mismatch', '--rule', 'citation/date-conflict', '--rule', 'outline/gap'] as const
const broken = plan.replace('77/QĐ-UBND ngày 05/12/2025', '77/QĐ -UBND ngày 05/12/2025')

/** Without the folder of this run. */
const told = ({ out, err }: Ran): string => `${out}── stderr\n${err}`.replaceAll(`${dir}/`, '')

const rulesOf = (found: { readonly findings: readonly { readonly rule: string }[] }): readonly string[] =>
  found.findings.map(({ rule }) => rule)

describe('for people', () => {
  it.each([
    ['vi', 'check.txt'],
    ['en', 'check.en.txt'],
  ])('in %s: the line, signs under the words, why, the way out, counts by family', async (language, golden) => {
    const ran = await tiendo(['check', put('ke-hoach.txt', plan), ...RULES, '--lang', language])
    expect(ran.code).toBe(1)
    await expect(told(ran)).toMatchFileSnapshot(`golden/${golden}`)
  })

  it('on a terminal of 80 columns no line of the document is longer', async () => {
    const long = plan.replace('Căn cứ Quyết định', `Căn cứ ${'chỉ đạo của các cấp, '.repeat(20)}Quyết định`)
    const { out } = await tiendo(['check', put('dai.txt', long)], { terminal: true })
    const quoted = out.split('\n').filter((line) => line.includes(' │ '))
    expect(quoted.length).toBeGreaterThan(1)
    expect(quoted.filter((line) => line.length > 80)).toEqual([])
  })

  it('says that nothing was found, and ends well', async () => {
    const ran = await tiendo(['check', put('ke-hoach.txt', plan), '--rule', 'cascade'])
    expect(ran).toEqual({ code: 0, out: '', err: 'Không có phát hiện nào.\n' })
  })
})

describe('several files', () => {
  it('are told one after the other and counted together', async () => {
    const [bad, good] = [put('ke-hoach.txt', plan), put('tot.txt', plan.replace('500.000.000', '600.000.000'))]
    const { code, out, err } = await tiendo(['check', bad, good, '--rule', 'budget/total-mismatch'])
    expect(code).toBe(1)
    expect(out).toContain('ke-hoach.txt:23: lỗi')
    expect(err).toContain('2 tệp, 1 tệp không có lỗi')
  })

  it('that cannot be had do not hide the others; the greatest code counts', async () => {
    const { code, out, err } = await tiendo(['check', at('khong-co.txt'), put('ke-hoach.txt', plan), ...RULES])
    expect(err).toContain('Không tìm thấy tệp')
    expect(out).toContain('[budget/total-mismatch]')
    expect(code).toBe(4)
  })

  it('are a list in JSON', async () => {
    const path = put('ke-hoach.txt', plan)
    const { out } = await tiendo(['check', path, path, ...RULES, '--json'])
    const { schema, files } = JSON.parse(out)
    expect(schema).toBe('tiendo.check/1')
    expect(files.map(rulesOf)).toEqual([rulesOf(files[0]), rulesOf(files[0])])
  })
})

describe('what holds', () => {
  const sums = plan.replace('500.000.000', '600.000.000')

  it('is told too, unless single rules were asked for', async () => {
    const path = put('ke-hoach.txt', sums)
    const words = 'ke-hoach.txt:23: đã khớp: Tổng kinh phí 600.000.000 đồng bằng tổng của 3 khoản.'
    expect((await tiendo(['check', path])).out).toContain(words)
    expect((await tiendo(['check', path, ...RULES])).out).not.toContain('đã khớp')
    const { confirmed } = JSON.parse((await tiendo(['check', path, '--json'])).out)
    expect(confirmed).toEqual([expect.objectContaining({ kind: 'total', parts: 3, message: expect.stringContaining('3 khoản') })])
  })
})

describe('JSON', () => {
  it('has every finding with its place, its words, its reason and its key', async () => {
    const { code, out } = await tiendo(['check', put('ke-hoach.txt', broken), '--rule', 'text/broken-hyphen', '--json'])
    const { schema, source, counts, findings, off } = JSON.parse(out)
    expect({ code, schema, counts, off }).toEqual({
      code: 0,
      schema: 'tiendo.check/1',
      counts: { errors: 0, warnings: 0, notes: 1, waived: 0 },
      off: [],
    })
    expect(source).toMatchObject({ name: 'ke-hoach.txt', kind: 'text' })
    expect(findings).toEqual([
      {
        rule: 'text/broken-hyphen',
        ruleName: expect.any(String),
        family: 'text',
        severity: 'note',
        message: expect.stringContaining('77/QĐ -UBND'),
        title: expect.any(String),
        detail: expect.any(String),
        why: expect.any(String),
        basis: expect.stringContaining('30/2020/NĐ-CP'),
        data: { words: '77/QĐ -UBND', instead: '77/QĐ-UBND', count: 1 },
        span: { page: null, line: [9, 9], cell: null, quote: '77/QĐ -UBND' },
        source: expect.stringMatching(/^Căn cứ Quyết định số 77/),
        columns: [22, 33],
        key: 'text/broken-hyphen 77/qd -ubnd',
        waiver: null,
        proposal: {
          span: expect.objectContaining({ quote: '77/QĐ -UBND' }),
          instead: '77/QĐ-UBND',
          message: 'Đề xuất: “77/QĐ-UBND” thay cho “77/QĐ -UBND”.',
        },
      },
    ])
  })
})

describe('SARIF', () => {
  const schema = JSON.parse(readFileSync(new URL('__fixtures__/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
  const validate = ajv.compile(schema)
  const valid = (text: string): unknown => (validate(JSON.parse(text)) ? 'valid' : validate.errors)

  it('the schema refuses what is none', () => {
    expect(valid('{"version":"2.1.0","runs":[{"tool":{}}]}')).not.toBe('valid')
    expect(valid('{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"level":"bad"}]}]}')).not.toBe('valid')
  })

  it('holds to the schema of OASIS: rules with help, columns, fixes, suppressions, fingerprints', async () => {
    const waived = broken.replace(
      'Hoa Mai\n',
      'Hoa Mai <!-- tiendo: bỏ qua timing/day-off — nghỉ bù đã báo (Trần Văn Mẫu) -->\n',
    )
    const { out } = await tiendo(['check', put('ke-hoach.txt', waived), put('tốt đẹp.md', `# ${plan}`), '--format', 'sarif'])
    expect(valid(out)).toBe('valid')
    const [{ tool, results, artifacts }] = JSON.parse(out).runs
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(result.partialFingerprints['findingKey/v1']).toContain(result.ruleId)
    }
    for (const rule of tool.driver.rules) expect(rule.help.markdown).toContain('Sai')
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri.replace(/.*\//, ''))).toEqual([
      'ke-hoach.txt',
      't%E1%BB%91t%20%C4%91%E1%BA%B9p.md',
    ])
    const slip = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'text/broken-hyphen')
    expect(slip.locations[0].physicalLocation.region).toMatchObject({ startLine: 9, startColumn: 22, endLine: 9, endColumn: 33 })
    expect(slip.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { startLine: 9, startColumn: 22, endLine: 9, endColumn: 33 }, insertedContent: { text: '77/QĐ-UBND' } },
    ])
  })

  it('tells a waiver of the document from one of the settings', async () => {
    const path = put('sarif/ke-hoach.txt', plan.replace('4. Cây xanh', '4. Cây xanh <!-- tiendo: bỏ qua outline/gap — đã bỏ mục 3 (Trần Văn Mẫu) -->'))
    const waivers = [{ rule: 'citation/date-conflict', reason: 'đã đính chính', by: 'Lê Thị Mẫu' }]
    put('sarif/tiendo.check.json', JSON.stringify({ waivers }))
    const { out } = await tiendo(['check', path, ...RULES, '--format', 'sarif'])
    expect(valid(out)).toBe('valid')
    const [{ results }] = JSON.parse(out).runs
    const suppressed = results.map(({ ruleId, suppressions }: { ruleId: string; suppressions: unknown }) => [ruleId, suppressions])
    expect(Object.fromEntries(suppressed)).toEqual({
      'budget/total-mismatch': [],
      'citation/date-conflict': [{ kind: 'external', status: 'accepted', justification: 'đã đính chính (Lê Thị Mẫu)' }],
      'outline/gap': [{ kind: 'inSource', status: 'accepted', justification: 'đã bỏ mục 3 (Trần Văn Mẫu)' }],
    })
  })

  it('names no columns where lines are not the file’s own', async () => {
    const read = await readDocument(new TextEncoder().encode(plan), 'a.txt')
    if (!read.ok) throw new Error(read.error.code)
    const { out } = await tiendo(['check', put('ke-hoach.docx', docxOf(read.value.source)), ...RULES, '--format', 'sarif'])
    expect(valid(out)).toBe('valid')
    for (const { locations } of JSON.parse(out).runs[0].results)
      expect(locations[0].physicalLocation.region).not.toHaveProperty('startColumn')
  })
})

describe('GitHub', () => {
  it('annotates the words, escaped as its toolkit does', async () => {
    const path = put('50%, tốt.txt', plan)
    const { code, out } = await tiendo(['check', path, ...RULES, '--format', 'github', '--lang', 'en'])
    expect(code).toBe(1)
    const lines = out.trim().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]*50%25%2C tốt\.txt,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^:,]+::.+$/)
    expect(lines.find((line) => line.includes('[citation/date-conflict]'))).toContain('line=23,endLine=23,col=38,endColumn=77,title=77/QĐ-UBND carries 2 different dates::')
  })
})

describe('settings', () => {
  const settings = {
    severities: { 'outline/gap': 'note' },
    off: { 'citation/date-conflict': 'có bản đính chính' },
    waivers: [{ rule: 'budget/total-mismatch', about: '500.000.000  ĐỒNG', reason: 'kinh phí quý IV bổ sung sau', by: 'Trần Văn Mẫu', on: '2026-01-15' }],
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
    expect((await tiendo(['check', path, ...RULES, '--config', put('khac.json', JSON.stringify(settings))])).code).toBe(0)
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
      .replace('4. Cây xanh: 300.000.000 đồng', '4. Cây xanh: 300.000.000 đồng <!-- tiendo: bỏ qua outline/gap — mục 3 đã bỏ (Trần Văn Mẫu) -->')
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
    const { code, out, err } = await tiendo(['check', put('word/ke-hoach.docx', docx(body, parts)), '--rule', 'outline/gap'])
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
    expect(new Set(JSON.parse(out).findings.map(({ family }: { family: string }) => family))).toEqual(new Set(['citation']))
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

describe('--fix', () => {
  const read = async (path: string) => {
    const result = await readDocument(new Uint8Array(readFileSync(path)), path)
    if (!result.ok) throw new Error(result.error.code)
    return result.value
  }

  it('writes a copy of a Word document with comments, and the original stays as it is', async () => {
    const text = await readDocument(new TextEncoder().encode(broken), 'a.txt')
    if (!text.ok) throw new Error(text.error.code)
    const path = put('goc/ke-hoach.docx', docxOf(text.value.source))
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
    expect(copy.draft.tasks.map(({ title }) => title.value)).toEqual((await read(path)).draft.tasks.map(({ title }) => title.value))
  })

  it('takes a copy of the words where the document takes no comments: none may stand in a text box', async () => {
    const boxed = plan.split('\n').filter((line) => line.trim() !== '').map((line) => paragraph(line.trim())).join('')
    const path = put('khung/ke-hoach.docx', docx(`<w:p><w:r><w:pict><w:txbxContent>${boxed}</w:txbxContent></w:pict></w:r></w:p>`))
    const { err } = await tiendo(['check', path, '--rule', 'citation/date-conflict', '--fix'])
    expect(err).toContain('đã ghi vào một bản chép chữ và bảng')
    const copy = await read(at('khung/ke-hoach.gop-y.docx'))
    expect(copy.draft.tasks.map(({ title }) => title.value)).toEqual((await read(path)).draft.tasks.map(({ title }) => title.value))
  })

  it('keeps the kind of a document with macros', async () => {
    const text = await readDocument(new TextEncoder().encode(plan), 'a.txt')
    if (!text.ok) throw new Error(text.error.code)
    const path = put('macro/ke-hoach.docm', docxOf(text.value.source))
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
    const { code, out } = await tiendo(['check', put('ke-hoach.txt', broken), '--rule', 'text/broken-hyphen', '--fix', '--list'])
    expect(code).toBe(0)
    expect(out.replace(`${dir}/`, '')).toBe('ke-hoach.txt:9: Đề xuất: “77/QĐ-UBND” thay cho “77/QĐ -UBND”. [text/broken-hyphen]\n')
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
