// The old Vietnamese codes, letter by letter. Those of one byte a letter: TCVN 5712:1993 VN3 (the fonts .VnTime …),
// VISCII (RFC 1456), VPS. Code 80 to FF in order, a blank where the code has no Vietnamese letter.

export type LegacyEncoding = 'tcvn3' | 'vni' | 'vps' | 'viscii' | 'windows-1258'

type OneByte = { readonly first: number; readonly letters: string; readonly low: readonly (readonly [number, string])[] }

/** Accented capitals have no codes: a font of capitals shows the small letters as capitals. */
const tcvn3: OneByte = {
  first: 0xa1,
  letters:
    'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ',
  low: [],
}

const viscii: OneByte = {
  first: 0x80,
  letters:
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
  low: [[0x02, 'Ẳ'], [0x05, 'Ẵ'], [0x06, 'Ẫ'], [0x14, 'Ỷ'], [0x19, 'Ỹ'], [0x1e, 'Ỵ']],
}

const vps: OneByte = {
  first: 0x80,
  letters:
    'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ  ỀỂỄỐỒỔỖýỷỵỚỜỞ ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ àáâãảạă èéêẽìí ĩẴĐòóôõ Ơụùúủ ỶẼỳ',
  low: [
    [0x02, 'Ạ'], [0x03, 'Ậ'], [0x04, 'Ặ'], [0x05, 'Ẹ'], [0x06, 'Ệ'], [0x10, 'Ị'], [0x11, 'Ọ'], [0x12, 'Ộ'],
    [0x13, 'Ợ'], [0x14, 'Ụ'], [0x15, 'Ự'], [0x19, 'Ỵ'], [0x1c, 'Ẫ'], [0x1d, 'Ữ'],
  ],
}

const oneByte = ({ first, letters, low }: OneByte): ReadonlyMap<string, string> =>
  new Map([
    ...Array.from(letters).map((letter, i): readonly [string, string] => [String.fromCharCode(first + i), letter]),
    ...low.map(([code, letter]): readonly [string, string] => [String.fromCharCode(code), letter]),
  ].filter(([, letter]) => letter !== ' '))

/** Letters with a code of their own; tones follow their letter as combining marks. */
const windows1258: ReadonlyMap<string, string> = new Map([
  ['\u00c3', 'Ă'], ['\u00e3', 'ă'], ['\u00d0', 'Đ'], ['\u00f0', 'đ'], ['\u00d5', 'Ơ'], ['\u00f5', 'ơ'],
  ['\u00dd', 'Ư'], ['\u00fd', 'ư'], ['\u00cc', '\u0300'], ['\u00d2', '\u0309'], ['\u00de', '\u0303'],
  ['\u00ec', '\u0301'], ['\u00f2', '\u0323'],
])

/** VNI: a base, then its mark; both of one case. */
const VNI_MARKS: readonly (readonly [string, string])[] = [
  ['ù', '\u0301'], ['ø', '\u0300'], ['û', '\u0309'], ['õ', '\u0303'], ['ï', '\u0323'],
]
const VNI_HATS: readonly (readonly [string, string])[] = [
  ['â', '\u0302'], ['á', '\u0302\u0301'], ['à', '\u0302\u0300'], ['å', '\u0302\u0309'], ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
]
const VNI_BREVES: readonly (readonly [string, string])[] = [
  ['ê', '\u0306'], ['é', '\u0306\u0301'], ['è', '\u0306\u0300'], ['ú', '\u0306\u0309'], ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]
const VNI_ALONE: readonly (readonly [string, string])[] = [
  ['í', 'í'], ['ì', 'ì'], ['æ', 'ỉ'], ['ó', 'ĩ'], ['ò', 'ị'], ['ô', 'ơ'], ['ö', 'ư'], ['î', 'ỵ'], ['ñ', 'đ'],
]

const vni: ReadonlyMap<string, string> = new Map(
  [
    ...VNI_ALONE,
    ...Array.from('aeouyôö').flatMap((base) =>
      [
        ...VNI_MARKS,
        ...('aeo'.includes(base) ? VNI_HATS : []),
        ...(base === 'a' ? VNI_BREVES : []),
      ].map(([mark, marks]): readonly [string, string] => {
        const letter = base === 'ô' ? 'ơ' : base === 'ö' ? 'ư' : base
        return [base + mark, (letter + marks).normalize('NFC')]
      }),
    ),
  ].flatMap(([code, letter]) => [[code, letter], [code.toUpperCase(), letter.toUpperCase()]] as const),
)

/** Codes, as characters 0 to FF (VNI: one or two of them), to letters. */
export const codeTables: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: oneByte(tcvn3),
  vni,
  vps: oneByte(vps),
  viscii: oneByte(viscii),
  'windows-1258': windows1258,
}

export const legacyEncodings: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'windows-1258', 'viscii', 'vps']
