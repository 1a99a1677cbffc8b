// A PDF signed as offices sign it: a field, its signature and the room for the container are added behind the file, then
// the container is written into the room.

import { strFromU8, strToU8 } from 'fflate'
import { grown } from './grow.ts'

export type SignAs = {
  readonly format?: string
  /** As PDF writes times. */
  readonly writtenAt?: string
  /** More objects that come with it. */
  readonly objects?: Readonly<Record<number, string>>
}

const FIRST_FIELD = 2000
const ROOM = 24_000
const PLACE = '[0 0000000000 0000000000 0000000000]'

/** `make`: the container over the bytes that are signed. */
export const signPdf = async (
  file: Uint8Array,
  make: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
  { format = 'ETSI.CAdES.detached', writtenAt, objects = {} }: SignAs = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  const count = (strFromU8(file, true).match(/\/FT\/Sig\/V/g) ?? []).length
  const fields = Array.from({ length: count + 1 }, (_, index) => FIRST_FIELD + index * 2)
  const field = FIRST_FIELD + count * 2
  const time = writtenAt === undefined ? '' : `/M(${writtenAt})`
  const signed = grown(file, {
    1: `<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[${fields.map((number) => `${number} 0 R`).join(' ')}]>>>>`,
    ...objects,
    [field]: `<</FT/Sig/V ${field + 1} 0 R/T(ky${count})>>`,
    [field + 1]: `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${format}${time}/ByteRange${PLACE}/Contents<${'0'.repeat(ROOM)}>>>`,
  })
  const text = strFromU8(signed, true)
  const from = text.lastIndexOf('/Contents<') + '/Contents'.length
  const to = from + ROOM + 2
  const numbers = [from, to, text.length - to].map((number) => String(number).padStart(10, '0'))
  signed.set(strToU8(`[0 ${numbers.join(' ')}]`, true), text.lastIndexOf(PLACE))
  const covered = new Uint8Array([...signed.subarray(0, from), ...signed.subarray(to)])
  const made = await make(covered)
  if (made.length * 2 > ROOM) throw new Error(`no room for ${made.length} bytes`)
  signed.set(strToU8(Array.from(made, (byte) => byte.toString(16).padStart(2, '0')).join(''), true), from + 1)
  return signed
}
