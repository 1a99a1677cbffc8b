// Words as the eye gathers them, whatever order, runs and blanks a file draws its letters in.

import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import type { PlacedWord } from '../page/placed-page.ts'
import { codesOf, fontOf, pdfOf, show, type TestPage } from '../testing/pdf.ts'
import { readPdf } from './read-pdf.ts'

const font = fontOf('aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýKHOẠCẾSTQĐ-/.123045678923\u0301\ufb01')

const wordsOf = async (page: TestPage): Promise<readonly PlacedWord[]> => {
  const resources = '/Resources<</Font<</F0 4 0 R>>/ExtGState<</G0<</BM/Multiply>>>>>>'
  const read = await readPdf(pdfOf({ fonts: [font], pages: [{ more: resources, ...page }] }), defaultLimits)
  if (!read.ok) throw new Error(read.error.code)
  return read.value.pages[0]?.words ?? []
}

const textOf = async (content: string): Promise<string> =>
  (await wordsOf({ content })).map(({ text, bold }) => (bold ? `*${text}*` : text)).join(' ')

const at = (x: number, y: number, text: string, size = 10): string => show(font, 0, x, y, size, text)

/** Each letter placed by itself, six tenths of an em after the one before it. */
const eachAt = (x: number, y: number, text: string): string =>
  Array.from(text, (letter, i) => (letter === ' ' ? '' : at(x + i * 6, y, letter))).join('\n')

/** One line of text under commands that change how it is set. */
const set = (commands: string, text: string): string => `BT /F0 10 Tf 50 700 Td ${commands} ${codesOf(font, text)} Tj ET`

/** Content for which the file gives the words itself. */
const actual = (text: string, content: string): string =>
  `/Span <</ActualText <FEFF${Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>>> BDC ${content} EMC `

describe('the words of a page', () => {
  it.each([
    ['drawn whole', at(50, 700, 'kế hoạch triển khai'), 'kế hoạch triển khai'],
    ['drawn letter by letter, without blanks', eachAt(50, 700, 'kế hoạch triển khai'), 'kế hoạch triển khai'],
    ['drawn in parts of words', at(50, 700, 'kế ho') + at(80, 700, 'ạch triể') + at(128, 700, 'n khai'), 'kế hoạch triển khai'],
    ['drawn in disorder', at(80, 700, 'ạch') + at(120, 700, 'khai') + at(50, 700, 'kế') + at(68, 700, 'ho'), 'kế hoạch khai'],
    ['set wide', set('9 Tw', 'kế hoạch triển khai'), 'kế hoạch triển khai'],
    ['set narrow', set('-3.5 Tw', 'kế hoạch triển khai'), 'kế hoạch triển khai'],
    ['spaced out by letters', set('3 Tc', 'KẾ HOẠCH'), 'KẾ HOẠCH'],
    ['spaced out, without blanks', set('3 Tc', 'KẾHOẠCH'), 'KẾHOẠCH'],
    ['squeezed', set('60 Tz', 'kế hoạch triển khai'), 'kế hoạch triển khai'],
    ['far apart without a blank', at(50, 700, 'sở') + at(90, 700, 'quý'), 'sở quý'],
    ['with a blank that the pen takes back', `BT /F0 10 Tf 50 700 Td [${codesOf(font, 'ho ')} 600 ${codesOf(font, 'ạch')}] TJ ET`, 'hoạch'],
    ['with a tone drawn after its letter', at(50, 700, 'kê') + at(56, 700, '\u0301') + at(62, 700, 't'), 'kê\u0301t'],
    ['with a tone drawn before its letter', at(50, 700, 'k') + at(56, 700, '\u0301') + at(56, 700, 'ê') + at(62, 700, 't'), 'kê\u0301t'],
    ['printed twice for boldness', at(50, 700, 'kết quả') + at(50.3, 700, 'kết quả'), 'kết quả'],
    ['printed twice letter by letter', eachAt(50, 700, 'kết quả') + eachAt(50.3, 700, 'kết quả'), 'kết quả'],
    ['filled and stroked for boldness', set('2 Tr', 'kết quả'), '*kết* *quả*'],
    ['with the sign of a note', at(50, 700, 'năm 2025') + at(98, 704, '1', 6), 'năm 2025 1'],
    ['with a power', at(50, 700, '15 m') + at(74, 704, '2', 6) + at(84, 700, 'đất'), '15 m2 đất'],
    ['with letters joined to one sign', at(50, 700, '\ufb01t'), 'fit'],
    ['that the file spells out for its signs', actual('kết quả', set('', 'abc abc')), 'kết quả'],
    ['that the file spells out for one sign', actual('th', at(50, 700, 'a')) + at(56, 700, 'ực'), 'thực'],
    ['spelled out where nothing is drawn', actual('sai', set('', '   ')) + at(80, 700, 'đúng'), 'đúng'],
    ['with a hyphen at the end of a line', at(50, 700, '1703/QĐ-') + at(50, 686, 'TT'), '1703/QĐ- TT'],
    ['in cells without any room', `0.3 w ${at(50, 700, '12')} 62.4 690 m 62.4 720 l S ${at(62.8, 700, 'quý')}`, '12 quý'],
    ['of two lines set close', at(50, 700, 'trên') + at(50, 690, 'dưới'), 'trên dưới'],
    ['of two columns', at(50, 700, 'sở') + at(300, 700, 'quý') + at(50, 688, 'xây') + at(300, 688, 'sau'), 'sở quý xây sau'],
  ])('%s', async (_, content, words) => {
    expect(await textOf(content)).toBe(words)
  })

  it.each([
    ['invisible beside visible', at(50, 700, 'thấy') + set('3 Tr', 'không'), 'thấy'],
    ['invisible alone: recognised behind a picture', set('3 Tr', 'quét'), 'quét'],
    ['white on paper', `1 1 1 rg ${at(50, 700, 'trắng')} 0 g ${at(50, 600, 'đen')}`, 'đen'],
    ['white on something dark', `0.1 0.2 0.5 rg 40 690 200 30 re f 1 1 1 rg ${at(50, 700, 'trắng')}`, 'trắng'],
    ['painted over later', `${at(50, 700, 'cũ')} ${at(100, 700, 'đúng')} 1 g 45 695 30 15 re f 0 g ${at(50, 700, 'sửa')}`, 'sửa đúng'],
    ['on what was painted before', `0.9 g 40 690 200 30 re f 0 g ${at(50, 700, 'trên')}`, 'trên'],
    ['under paint that shows through', `${at(50, 700, 'dưới')} /G0 gs 1 1 0 rg 45 695 60 15 re f`, 'dưới'],
    ['under paint that is cut off', `${at(50, 700, 'dưới')} q 300 300 20 20 re W n 0 0 595 842 re f Q`, 'dưới'],
    ['cut off by the frame of its cell', `q 40 690 42 20 re W n ${at(50, 700, 'ngoài khung')} Q ${at(150, 700, 'sau')}`, 'ngoài sau'],
    ['in a frame under a scale', `q 2 0 0 2 0 0 cm 20 340 100 20 re W n ${at(25, 350, 'trong')} ${at(130, 350, 'ngoài')} Q`, 'trong'],
    ['off the page', at(50, 900, 'ngoài') + at(50, 700, 'trên'), 'trên'],
    ['askew: a stamp over the page', `BT /F0 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm ${codesOf(font, 'sao')} Tj ET ${at(50, 700, 'trên')}`, 'trên'],
  ])('%s', async (_, content, words) => {
    expect(await textOf(content)).toBe(words)
  })

  it('takes a whole page that is printed twice for one in bold', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => `dòng ${i + 10}`)
    const once = lines.map((line, i) => at(50, 800 - i * 15, line)).join('\n')
    const words = await wordsOf({ content: `${once}\n1 0 0 1 0.4 0 cm\n${once}` })
    expect(words.map(({ text }) => text)).toEqual(lines.flatMap((line) => line.split(' ')))
    expect(words.every(({ bold }) => bold)).toBe(true)
  })

  it('has each word in its place and size', async () => {
    const [first, second] = await wordsOf({ content: at(100, 742, 'sau trước', 20) })
    expect(first?.text).toBe('sau')
    expect(first?.size).toBeCloseTo(20)
    expect(first?.box[0]).toBeCloseTo(100, 0)
    expect(second?.box[0]).toBeCloseTo(148, 0)
    // The line it stands on is 100 points from the top: inside of the box, below its middle.
    expect(first?.box[1]).toBeLessThan(90)
    expect(first?.box[1]).toBeGreaterThan(76)
    expect(first?.box[3]).toBeGreaterThan(100)
    expect(first?.box[3]).toBeLessThan(108)
  })

  it('trusts recognised words less than those of a file', async () => {
    const words = await wordsOf({ content: set('3 Tr', 'quét') })
    expect(words[0]?.certainty).toBeLessThan(1)
    expect((await wordsOf({ content: at(50, 700, 'quét') }))[0]?.certainty).toBeNull()
  })
})
