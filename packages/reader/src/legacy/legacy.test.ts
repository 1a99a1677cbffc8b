import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLegacy, vietnameseLetters } from '../testing/to-legacy.ts'
import { fromLegacy } from './from-legacy.ts'
import { guessLegacy, holds } from './guess-legacy.ts'
import { legacyFont } from './legacy-font.ts'
import { surveyRuns } from './run-letters.ts'
import { isSyllable } from './syllable.ts'
import { legacyEncodings } from './tables.ts'
import { onceEncoded } from './twice-encoded.ts'

const text = `KẾ HOẠCH
Sửa chữa cầu treo Suối Mẫu, số 12/KH-UBND ngày 05 tháng 3 năm 2026
Giao Phòng Kỹ thuật chủ trì, phối hợp với Văn phòng đo đạc, khảo sát; hoàn thành trước ngày 30/6/2026.
Các đơn vị báo cáo kết quả thực hiện nhiệm vụ về Uỷ ban nhân dân xã để tổng hợp.`

describe('letters of the old codes', () => {
  it.each(legacyEncodings)('%s gives back every letter', (encoding) => {
    for (const letter of vietnameseLetters) {
      const capital = encoding === 'tcvn3' && letter !== letter.toLowerCase() && !'ĂÂÊÔƠƯĐ'.includes(letter)
      expect(fromLegacy(toLegacy(letter, encoding), encoding, capital).normalize('NFC')).toBe(letter)
    }
  })

  it.each(legacyEncodings)('%s gives back a text', (encoding) => {
    expect(fromLegacy(toLegacy(text, encoding), encoding).normalize('NFC')).toBe(text)
  })

  it.each([
    ['tcvn3', 'Quy\u00d5t \u00ae\u00de\u006eh', 'Quyết định'],
    ['tcvn3', 'K\u00d5 ho\u00b9ch', 'Kế hoạch'],
    ['tcvn3', 'vi\u00d6c \u201c\u00ad\u00edng d\u00c9n\u0094', 'việc “ướng dẫn”'],
    ['tcvn3', '\u03bc \uf0b5 \uf06d', 'à à m'],
    ['vni', 'Keá hoaïch', 'Kế hoạch'],
    ['vni', 'ÑÖÔØNG ñöôïc', 'ĐƯỜNG được'],
    ['viscii', 'K\u00aa ho\u00d5ch', 'Kế hoạch'],
    ['vps', 'K\u2030 ho\u00e5ch', 'Kế hoạch'],
    ['windows-1258', 'K\u00ea\u00ec hoa\u00f2ch \u00f0\u00ea\u00ec', 'Kế hoạch đế'],
  ] as const)('%s: %s', (encoding, codes, expected) => {
    expect(fromLegacy(codes, encoding).normalize('NFC')).toBe(expected)
  })

  it.each([
    ['quyÕt ®Þnh', true, 'QUYẾT ĐỊNH'],
    ['QUYÕT §ÞNH VÒ VIÖC', false, 'QUYẾT ĐỊNH VỀ VIỆC'],
    ['Sè 12/KH-UBND', false, 'Số 12/KH-UBND'],
    ['UBND tØnh MÉu', false, 'UBND tỉnh Mẫu'],
  ])('capitals of TCVN3: %s', (codes, font, expected) => {
    expect(fromLegacy(codes, 'tcvn3', font)).toBe(expected)
  })

  it('plain letters stay in every code', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ABCxyz 019.,;:()/-\n')) }),
        fc.constantFrom(...legacyEncodings),
        (plain, encoding) => {
          expect(fromLegacy(plain, encoding)).toBe(plain)
        },
      ),
    )
  })
})

describe('syllables', () => {
  it.each([
    'quyết',
    'định',
    'hoạch',
    'thuở',
    'khuỷu',
    'nghiệp',
    'giếng',
    'gì',
    'quốc',
    'yêu',
    'uỷ',
    'ủy',
    'hoà',
    'hòa',
    'ương',
    'Đường',
    'oái',
  ])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true)
  })

  it.each(['quyÕt', 'kêc', 'họchh', 'báć', 'ceo', 'ngê', 'kà', 'viêt', 'fà', 'x', ''])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})

describe('which code a text stands in', () => {
  it.each(legacyEncodings)('%s is told by its words', (encoding) => {
    expect(guessLegacy(toLegacy(text, encoding))).toBe(encoding)
  })

  it.each([
    ['a text that is right', text],
    ['the same apart into marks', text.normalize('NFD')],
    ['plain letters', 'Kehoach so 12 cua phong'],
    ['few words', 'K\u00d5 ho\u00b9ch'],
    ['French', 'Le café était fermé après le dîner à côté de la forêt où les élèves préféraient être'],
    [
      'noise',
      '\u00b5\u00d5\u00b9 \u00e7\u00d0\u00ffq \u00b6\u00b6\u00e1 \u00f1\u00d6z \u00d1\u00f8k \u00fe\u00fe \u00e0\u00f9',
    ],
  ])('%s is left alone', (_, words) => {
    expect(guessLegacy(words)).toBe(null)
  })

  it('a declared code still has to give words', () => {
    expect(holds('K\u00d5 ho\u00b9ch', 'tcvn3')).toBe(true)
    expect(holds('Kế hoạch', 'tcvn3')).toBe(false)
    expect(holds('kehoach', 'tcvn3')).toBe(false)
  })
})

describe('fonts', () => {
  it.each([
    ['.VnTime', { encoding: 'tcvn3', capitals: false }],
    ['.VnTimeH', { encoding: 'tcvn3', capitals: true }],
    ['.VnArial Narrow', { encoding: 'tcvn3', capitals: false }],
    ['.VnArialH', { encoding: 'tcvn3', capitals: true }],
    ['VNI-Times', { encoding: 'vni', capitals: false }],
    ['VPS Times Hoa', { encoding: 'vps', capitals: true }],
    ['Times New Roman', null],
    ['Vnum', null],
  ])('%s', (name, expected) => {
    expect(legacyFont(name)).toEqual(expected)
  })

  it('each family is judged by its own words', () => {
    const survey = surveyRuns()
    const runs = [
      ['Kế hoạch', 'Times New Roman'],
      [toLegacy('kiểm tra đường', 'tcvn3'), '.VnTime'],
      [toLegacy('quyết định', 'tcvn3'), '.VnTimeH'],
      ['bảng tổng hợp', 'VNI-Times'],
    ] as const
    for (const [words, font] of runs) {
      expect(survey.read(words, font)).toBe(words)
      survey.pause()
    }
    const letters = survey.decide()
    expect(runs.map(([words, font]) => letters?.read(words, font))).toEqual([
      'Kế hoạch',
      'kiểm tra đường',
      'QUYẾT ĐỊNH',
      'bảng tổng hợp',
    ])
    expect(letters?.notes).toEqual([{ kind: 'legacyEncoding', encoding: 'tcvn3' }])
  })

  it('nothing to convert, nothing to decide', () => {
    const survey = surveyRuns()
    survey.read(text, null)
    expect(survey.decide()).toBe(null)
  })
})

describe('UTF-8 read as Latin-1 and saved again', () => {
  const twice = (words: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(words))

  it('is undone, with its no-break spaces and without', () => {
    expect(onceEncoded(twice(text))).toBe(text)
    expect(onceEncoded(twice(text).replaceAll('\u00a0', ' '))).toBe(text)
  })

  it.each([
    ['right text', text],
    ['a lone Ã', 'TIẾNG Ã'],
    ['few words', twice('Kế')],
    ['TCVN3', toLegacy(text, 'tcvn3')],
  ])('%s is left alone', (_, words) => {
    expect(onceEncoded(words)).toBe(null)
  })
})
