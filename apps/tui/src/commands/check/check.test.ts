// `tiendo check` as people, scripts, editors and CI meet it: each form of what it says, and its exit codes.

import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { aRandomDraft } from '@tiendo/domain/testing'
import { docxOf } from '@tiendo/writer'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { plan } from '../../testing/documents.ts'
import { tiendo } from '../../testing/io.ts'
import { readText, RULES, rulesOf, workplace } from '../../testing/workplace.ts'
import { checkedFile } from './checked-file.ts'
import { noConfig } from './config.ts'
import { reportGithub } from './report-github.ts'
import { reportJson } from './report-json.ts'
import { reportText } from './report-text.ts'
import { reportSarif } from './sarif.ts'

const { at, put, told, remove } = workplace()
afterAll(remove)

const broken = plan.replace('77/QĐ-UBND ngày 05/12/2025', '77/QĐ -UBND ngày 05/12/2025')

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
    expect(confirmed).toEqual([
      expect.objectContaining({ kind: 'total', parts: 3, message: expect.stringContaining('3 khoản') }),
    ])
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

const schema = JSON.parse(readFileSync(new URL('__fixtures__/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))
const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
const validate = ajv.compile(schema)
const valid = (text: string): unknown => (validate(JSON.parse(text)) ? 'valid' : validate.errors)

describe('SARIF', () => {
  it('the schema refuses what is none', () => {
    expect(valid('{"version":"2.1.0","runs":[{"tool":{}}]}')).not.toBe('valid')
    expect(valid('{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"level":"bad"}]}]}')).not.toBe(
      'valid',
    )
  })

  it('holds to the schema of OASIS: rules with help, columns, fixes, suppressions, fingerprints', async () => {
    const waived = broken.replace(
      'Hoa Mai\n',
      'Hoa Mai <!-- tiendo: bỏ qua timing/day-off — nghỉ bù đã báo (Trần Văn Mẫu) -->\n',
    )
    const { out } = await tiendo([
      'check',
      put('ke-hoach.txt', waived),
      put('tốt đẹp.md', `# ${plan}`),
      '--format',
      'sarif',
    ])
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
    expect(slip.locations[0].physicalLocation.region).toMatchObject({
      startLine: 9,
      startColumn: 22,
      endLine: 9,
      endColumn: 33,
    })
    expect(slip.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 9, startColumn: 22, endLine: 9, endColumn: 33 },
        insertedContent: { text: '77/QĐ-UBND' },
      },
    ])
  })

  it('tells a waiver of the document from one of the settings', async () => {
    const path = put(
      'sarif/ke-hoach.txt',
      plan.replace('4. Cây xanh', '4. Cây xanh <!-- tiendo: bỏ qua outline/gap — đã bỏ mục 3 (Trần Văn Mẫu) -->'),
    )
    const waivers = [{ rule: 'citation/date-conflict', reason: 'đã đính chính', by: 'Lê Thị Mẫu' }]
    put('sarif/tiendo.check.json', JSON.stringify({ waivers }))
    const { out } = await tiendo(['check', path, ...RULES, '--format', 'sarif'])
    expect(valid(out)).toBe('valid')
    const [{ results }] = JSON.parse(out).runs
    const suppressed = results.map(({ ruleId, suppressions }: { ruleId: string; suppressions: unknown }) => [
      ruleId,
      suppressions,
    ])
    expect(Object.fromEntries(suppressed)).toEqual({
      'budget/total-mismatch': [],
      'citation/date-conflict': [{ kind: 'external', status: 'accepted', justification: 'đã đính chính (Lê Thị Mẫu)' }],
      'outline/gap': [{ kind: 'inSource', status: 'accepted', justification: 'đã bỏ mục 3 (Trần Văn Mẫu)' }],
    })
  })

  it('names no columns where lines are not the file’s own', async () => {
    const { source } = await readText(plan)
    const { out } = await tiendo(['check', put('ke-hoach.docx', docxOf(source)), ...RULES, '--format', 'sarif'])
    expect(valid(out)).toBe('valid')
    for (const { locations } of JSON.parse(out).runs[0].results)
      expect(locations[0].physicalLocation.region).not.toHaveProperty('startColumn')
  })
})

describe('whatever was read', () => {
  it('is told in every form, and as SARIF that holds to its schema', async () => {
    const { source } = await readText(plan)
    const file = { name: 'a.txt', bytes: new TextEncoder().encode(plan) }
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draft = aRandomDraft(seed)
        const checked = checkedFile('a.txt', file, { draft, source }, { config: noConfig, upper: [], rules: null })
        expect(reportText(checked, 100, 'vi')).not.toContain('undefined')
        expect(reportGithub([checked], 'en').split('\n')).toHaveLength(checked.placed.length + 1)
        expect(JSON.parse(JSON.stringify(reportJson([checked], 'vi'))).findings).toHaveLength(checked.placed.length)
        expect(valid(JSON.stringify(reportSarif([checked], 'vi')))).toBe('valid')
      }),
      { numRuns: 40 },
    )
  })
})

describe('GitHub', () => {
  it('annotates the words, escaped as its toolkit does', async () => {
    const path = put('50%, tốt.txt', plan)
    const { code, out } = await tiendo(['check', path, ...RULES, '--format', 'github', '--lang', 'en'])
    expect(code).toBe(1)
    const lines = out.trim().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:]*50%25%2C tốt\.txt,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^:,]+::.+$/,
      )
    expect(lines.find((line) => line.includes('[citation/date-conflict]'))).toContain(
      'line=23,endLine=23,col=38,endColumn=77,title=77/QĐ-UBND carries 2 different dates::',
    )
  })
})
