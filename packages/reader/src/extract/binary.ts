// Numbers out of bytes, little endian. Beyond the end everything is zero: whoever reads counts, and checks what counts
// may be.

export type Binary = {
  readonly length: number
  readonly u8: (at: number) => number
  readonly u16: (at: number) => number
  readonly i16: (at: number) => number
  readonly u32: (at: number) => number
  readonly bytes: (from: number, to: number) => Uint8Array
  readonly utf16: (from: number, characters: number) => string
}

export const binary = (bytes: Uint8Array): Binary => {
  const u8 = (at: number): number => bytes[at] ?? 0
  const u16 = (at: number): number => u8(at) | (u8(at + 1) << 8)
  return {
    length: bytes.length,
    u8,
    u16,
    i16: (at) => (u16(at) << 16) >> 16,
    u32: (at) => (u16(at) | (u16(at + 2) << 16)) >>> 0,
    bytes: (from, to) => bytes.subarray(Math.max(0, from), Math.max(0, to)),
    utf16: (from, characters) => {
      const end = Math.min(from + characters * 2, bytes.length)
      const parts: string[] = []
      for (let at = from; at + 1 < end; at += 2) parts.push(String.fromCharCode(u16(at)))
      return parts.join('')
    },
  }
}
