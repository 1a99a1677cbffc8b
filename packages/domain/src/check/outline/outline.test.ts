import { describe, expect, it } from 'vitest'
import type { Draft } from '../../plan/draft.ts'
import type { Span } from '../../plan/span.ts'
import { aBudget, aDraft, aDraftTask, aRead, aSource, aSpan } from '../../testing/index.ts'
import { checkDraft } from '../check.ts'
import type { FindingRule } from '../finding.ts'
import { checkedDraft, withFacts } from '../input.ts'
import { byList, follows, lists, nextMark } from './lists.ts'

const found = (rule: FindingRule, draft: Partial<Draft>, ...text: readonly string[]) =>
  checkDraft(aDraft(draft), { source: aSource(...text) }).filter((finding) => finding.rule === rule)

/** Rows "2 Kiểm tra" on lines of their own. */
const rows = (...texts: readonly string[]): Partial<Draft> => ({
  tasks: texts.map((text, index) => {
    const [number = '', ...title] = text.split(' ')
    return aDraftTask({ number, title: aRead(title.join(' ') || `Việc thứ ${index}`), span: aSpan(index + 1, text) })
  }),
})

const sections = (...headings: readonly (readonly [path: string, title: string, line: number, cell?: Span['cell']])[]): Partial<Draft> => ({
  tasks: [],
  sections: headings.map(([path, title, line, cell = null]) => ({ path, title, span: { ...aSpan(line, title), cell } })),
})

const proposed = (findings: ReturnType<typeof found>) => findings.map(({ proposal }) => proposal && [proposal.span.quote, proposal.instead])

describe('outline/gap', () => {
  it.each([
    ['1, 2, 4', rows('1 a', '2 b', '4 c'), [['3', undefined]]],
    ['1, 2, 7, 4: the third is a slip', rows('1 a', '2 b', '7 c', '4 d'), [['3, 4, 5, 6', ['7', '3']]]],
    ['1, 2, 4, 4: a number twice, which another rule tells', rows('1 a', '2 b', '4 c', '4 d'), []],
    ['a list that starts again', rows('1 a', '2 b', '1 c', '2 d'), []],
    ['a code, not a count', rows('1 a', '20 b'), []],
    ['2, 4 with 3.1 under it', rows('2 a', '4 b', '3.1 c', '3.2 d'), [['3', ['4', '3']]]],
    ['5, 6.a, 6.b, 7', rows('5 a', '6.a b', '6.b c', '7 d'), []],
  ])('%s', (_, draft, gaps) => {
    const findings = found('outline/gap', draft)
    const missing = findings.map(({ data }) => ('missing' in data ? data.missing : ''))
    expect(missing.map((one, index) => [one, proposed(findings)[index]])).toEqual(gaps)
  })

  it('sees the missing number among words that are no row', () => {
    const draft = { tasks: [aDraftTask({ number: '1', span: aSpan(1, '1. a') }), aDraftTask({ number: '3', span: aSpan(3, '3. c') })] }
    expect(found('outline/gap', draft, '1. a', '2. Không phải nhiệm vụ', '3. c')).toEqual([])
    expect(found('outline/gap', draft, '1. a', 'Không đánh số', '3. c')).toHaveLength(1)
  })

  it('tells of a row once, though it is a task and a line of the budget', () => {
    const { lines } = aBudget(null, [['1', 1n], ['3', 2n]])
    const budget = { statedTotal: aRead(null, 'sure', null), lines: lines.map((line, index) => ({ ...line, span: aSpan(index + 1), confidence: 'sure' as const })) }
    expect(found('outline/gap', { ...rows('1 a', '3 b'), budget })).toHaveLength(1)
  })
})

describe('outline/repeated', () => {
  it.each([
    ['1, 2, 2 at the end', rows('1 a', '2 b', '2 c'), [['2', '3']]],
    ['1, 2, 2, 4', rows('1 a', '2 b', '2 c', '4 d'), [['2', '3']]],
    ['1, 2, 2, 3: which one, nobody knows', rows('1 a', '2 b', '2 c', '3 d'), [undefined]],
    ['1, 2, 4, 4: the first is a slip', rows('1 a', '2 b', '4 c', '4 d'), [['4', '3']]],
    ['1, 1: two lists of one', rows('1 a', '1 b'), []],
    ['one row told twice', rows('1 a', '2 b', '2 b'), []],
    ['a list that starts again', rows('1 a', '2 b', '1 c', '2 d'), []],
  ])('%s', (_, draft, proposals) => {
    expect(proposed(found('outline/repeated', draft))).toEqual(proposals)
  })

  it('leaves rows under one merged number alone', () => {
    const row = (number: string, line: number, quote: string) => aDraftTask({ number, title: aRead(quote), span: { ...aSpan(line, quote), cell: [line, 1] } })
    expect(found('outline/repeated', { tasks: [row('1', 1, '1\ta'), row('2', 2, '2\tb'), row('2', 3, 'c')] })).toEqual([])
    expect(found('outline/repeated', { tasks: [row('1', 1, '1\ta'), row('2', 2, '2\tb'), row('2', 3, '2\tc')] })).toHaveLength(1)
  })

  it('keeps headings in tables apart from those of the text', () => {
    const body = [['I', 'Mục tiêu', 1], ['II', 'Nhiệm vụ', 2]] as const
    expect(found('outline/repeated', sections(...body, ['I', 'Y tế', 3, [1, 1]], ['II', 'Dân số', 4, [2, 1]], ['III', 'Kinh phí', 5], ['III', 'Thi đua', 6]))).toHaveLength(1)
    expect(found('outline/repeated', sections(...body, ['III', 'Y tế', 3, [1, 1]], ['III', 'Kinh phí', 5]))).toEqual([])
  })
})

describe('outline/empty-section', () => {
  it.each([
    ['nothing before the next', [['I', 'MỤC ĐÍCH', 1], ['II', 'YÊU CẦU', 2]], ['I. MỤC ĐÍCH', 'II. YÊU CẦU', 'Tiết kiệm.'], 1],
    ['words under it', [['I', 'MỤC ĐÍCH', 1], ['II', 'YÊU CẦU', 3]], ['I. MỤC ĐÍCH', 'Bảo vệ.', 'II. YÊU CẦU', 'Tiết kiệm.'], 0],
    ['headings under it', [['I', 'MỤC ĐÍCH', 1], ['I.1', 'Chung', 2], ['II', 'YÊU CẦU', 4]], ['I. MỤC ĐÍCH', '1. Chung', 'Bảo vệ.', 'II. YÊU CẦU', 'x'], 0],
    ['a numbered sentence is its own content', [['1', 'Giữ gìn vệ sinh chung.', 1], ['2', 'Tiết kiệm', 2]], ['1. Giữ gìn vệ sinh chung.', '2. Tiết kiệm', 'x'], 0],
    ['a list of its own under it', [['2', 'NHIỆM VỤ', 1], ['1', 'Thể chế', 2]], ['2. NHIỆM VỤ', '1. Thể chế', 'x'], 0],
    ['the last one', [['I', 'MỤC ĐÍCH', 1]], ['I. MỤC ĐÍCH'], 0],
  ] as const)('%s', (_, headings, text, count) => {
    expect(found('outline/empty-section', sections(...headings), ...text)).toHaveLength(count)
  })

  it('is silent without the words of the document', () => {
    expect(checkDraft(aDraft(sections(['I', 'MỤC ĐÍCH', 1], ['II', 'YÊU CẦU', 2]))).filter(({ rule }) => rule === 'outline/empty-section')).toEqual([])
  })
})

describe('outline/body-annex', () => {
  const body = [['I', 'NHIỆM VỤ', 1], ['I.1', 'Truyền thông phòng bệnh', 2], ['I.2', 'Đào tạo cán bộ y tế', 3], ['I.3', 'Trang thiết bị trạm y tế', 4], ['Phụ lục', 'DANH MỤC', 5]] as const
  it.each([
    ['one more in the annex', ['Truyền thông phòng bệnh', 'Đào tạo cán bộ y tế', 'Trang thiết bị trạm y tế', 'Giám sát dịch tễ'], [[], ['Giám sát dịch tễ']]],
    ['in other words', ['Công tác truyền thông phòng bệnh', 'Đào tạo, bồi dưỡng cán bộ y tế', 'Tăng cường trang thiết bị cho trạm y tế'], null],
    ['cut otherwise', ['Y tế cơ sở', 'Kinh phí', 'Thi đua'], null],
  ])('%s', (_, annex, expected) => {
    const draft = sections(...body, ...annex.map((title, index) => [`Phụ lục/${index + 1}`, title, 6 + index] as const))
    const data = found('outline/body-annex', draft).map((finding) => (finding.rule === 'outline/body-annex' ? [finding.data.body, finding.data.annex] : []))
    expect(data).toEqual(expected === null ? [] : [expected])
  })
})

describe('lists', () => {
  it.each([
    ['1', '2', true], ['I', 'II', true], ['d', 'đ', true], ['d', 'e', true], ['2', '2', false], ['2', '4', false], ['I', '2', false],
  ])('%s, %s follow: %s', (before, after, expected) => expect(follows(before, after)).toBe(expected))

  it.each([['3', '4'], ['IV', 'V'], ['12a', null]] as const)('after %s comes %s', (mark, expected) => {
    expect(nextMark(mark)).toBe(expected)
  })

  it('parts lists by what stands above', () => {
    const input = withFacts(checkedDraft(aDraft(rows('1.1 a', '1.2 b', '2.1 c')), null), {})
    const tasks = lists(input).find(([where]) => where === 'tasks')?.[1] ?? []
    expect(byList(tasks).map((list) => list.map(({ number }) => number))).toEqual([['1.1', '1.2'], ['2.1']])
  })
})
