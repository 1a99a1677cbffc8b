import { describe, expect, it } from 'vitest'
import { toLegacy } from '../testing/to-legacy.ts'
import { extractHtml } from './html.ts'

const textOf = (html: string): string => extractHtml(html).raw.text.trimEnd()

const link = (text: string): string => `<li><a href="#">${text}</a></li>`

describe('the text of a page', () => {
  it.each([
    ['paragraphs and headings', '<h1>KẾ HOẠCH</h1><p>Một</p><div>Hai <b>ba</b></div>', 'KẾ HOẠCH\nMột\nHai ba'],
    ['indents of blanks', '<p>&nbsp;&nbsp;&nbsp; Một&nbsp;hai</p>', 'Một hai'],
    [
      'lines parted by breaks: blank ones, marks and ends',
      '<div>I. MỘT<br>1. Việc này dài<br>còn nữa.<br>Hai.<br><br>Ba</div>',
      'I. MỘT\n1. Việc này dài\ncòn nữa.\nHai.\nBa',
    ],
    [
      'scripts, styles, menus, what is hidden and what is deleted',
      `<style>x</style><script>y</script><nav>z</nav><p style="display: none">a</p><p hidden>b</p><del>c</del><ul>${['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản'].map(link).join('')}</ul><p>Thân</p>`,
      'Thân',
    ],
    [
      'the frame of a portal around its main part',
      '<header>Cổng thông tin</header><main><header>KẾ HOẠCH</header><p>Thân</p></main><footer>Bản quyền</footer>',
      'KẾ HOẠCH\nThân',
    ],
    ['a page without a main part is read whole', '<header>KẾ HOẠCH</header><p>Thân</p>', 'KẾ HOẠCH\nThân'],
    ['a few links are none', `<ul>${['Sở A', 'Sở B'].map(link).join('')}</ul>`, '- Sở A\n- Sở B'],
    [
      'lists with start, type and values',
      '<ol start=3><li>a<li>b</ol><ol type=a><li>c<li>d</ol><ol type=I><li>e<li value=5>f</ol>',
      '3. a\n4. b\na) c\nb) d\nI. e\nV. f',
    ],
    ['lists in lists', '<ol><li>a<ul><li>b</ul><li>c</ol>', '1. a\n- b\n2. c'],
    ['lists that number their words themselves', '<ol><li>1) a</ol><ul style="list-style:none"><li>b</ul>', '1) a\nb'],
    ['an item of paragraphs', '<ol><li><p>a</p><p>b</p></ol>', '1. a\nb'],
    [
      'lists that Word wrote out',
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Một</p><p style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span>Hai</p>`,
      '1. Một\n- Hai',
    ],
    ['signs of picture fonts', '<p><font face="Symbol">³</font> 95%</p>', '≥ 95%'],
    ['lines of exact text', '<pre>I. MỘT\n\n  Hai.\nBa.</pre>', 'I. MỘT\nHai.\nBa.'],
    ['a table of one column arranges the page', '<table><tr><td>Một<tr><td>Hai</table>', 'Một\nHai'],
    ['a caption before its table', '<table><caption>Biểu 1</caption><tr><td>a<td>b</table>', 'Biểu 1\na\tb'],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected)
  })

  it('cells that reach across and down, and to the end', () => {
    const html = '<table><tr><td rowspan=0>a<td colspan=2>b<tr><td>c<td>d<tr><td>e<td>f</table>'
    const [block] = extractHtml(html).blocks
    expect(
      block?.kind === 'table' &&
        block.rows.map((row) =>
          row.cells.map(({ column, columnSpan, rowSpan, passage }) => [column, columnSpan, rowSpan, passage.text]),
        ),
    ).toEqual([
      [
        [1, 1, 3, 'a'],
        [2, 2, 1, 'b'],
      ],
      [
        [2, 1, 1, 'c'],
        [3, 1, 1, 'd'],
      ],
      [
        [2, 1, 1, 'e'],
        [3, 1, 1, 'f'],
      ],
    ])
  })

  it('bold by tags and by styles', () => {
    const html =
      '<p><b>a</b></p><p style="font-weight:700">b</p><h2><span style="font-weight: normal">c</span></h2><p><b>d</b> e</p>'
    expect(extractHtml(html).blocks.map((block) => block.kind === 'paragraph' && block.strong)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('words in old fonts, letters written as entities', () => {
    const words = Array.from(toLegacy('kiểm tra đường', 'tcvn3'), (char) =>
      char > '\u007f' ? `&#${char.charCodeAt(0)};` : char,
    ).join('')
    const extracted = extractHtml(`<p style="font-family:'.VnTime',serif">${words}</p><p>Kế hoạch</p>`)
    expect(extracted.raw.text.trim()).toBe('kiểm tra đường\nKế hoạch')
    expect(extracted.notes).toEqual([{ kind: 'legacyEncoding', encoding: 'tcvn3' }])
  })
})
