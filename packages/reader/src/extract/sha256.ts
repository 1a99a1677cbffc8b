// SHA-256 (FIPS 180-4) of a file. The platform's own where it has one; browsers withhold it from pages that are not
// served securely, as inside an office network, so the rounds are here too.

const CONSTANTS = new Uint32Array(64)
const INITIAL = new Uint32Array(8)

/** Fractional parts of the roots of the first primes, as the standard derives them. */
const derive = (): void => {
  const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32)
  let found = 0
  for (let n = 2; found < 64; n++) {
    let prime = true
    for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0
    if (!prime) continue
    if (found < 8) INITIAL[found] = fraction(Math.sqrt(n))
    CONSTANTS[found] = fraction(Math.cbrt(n))
    found++
  }
}

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by))
const at = (words: Uint32Array, i: number): number => words[i] ?? 0

const compress = (state: Uint32Array, view: DataView, offset: number, words: Uint32Array): void => {
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(offset + i * 4)
  for (let i = 16; i < 64; i++) {
    const [a, b] = [at(words, i - 15), at(words, i - 2)]
    const [s0, s1] = [turn(a, 7) ^ turn(a, 18) ^ (a >>> 3), turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)]
    words[i] = at(words, i - 16) + s0 + at(words, i - 7) + s1
  }
  const v = state.slice()
  for (let i = 0; i < 64; i++) {
    const [a, b, c, e, f, g] = [at(v, 0), at(v, 1), at(v, 2), at(v, 4), at(v, 5), at(v, 6)]
    const t1 = at(v, 7) + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(CONSTANTS, i) + at(words, i)
    const t2 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    v.copyWithin(1, 0, 7)
    v[4] = at(v, 4) + t1
    v[0] = t1 + t2
  }
  for (let i = 0; i < 8; i++) state[i] = at(state, i) + at(v, i)
}

/** The digest without the platform; exported for the test that holds it against the platform's. */
export const digest = (bytes: Uint8Array): Uint8Array => {
  if (at(INITIAL, 0) === 0) derive()
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, (bytes.length * 8) % 2 ** 32)
  const [state, words] = [INITIAL.slice(), new Uint32Array(64)]
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, view, offset, words)
  const result = new DataView(new ArrayBuffer(32))
  state.forEach((word, i) => result.setUint32(i * 4, word))
  return new Uint8Array(result.buffer)
}

/** Lower-case hex. */
export const sha256Of = async (bytes: Uint8Array): Promise<string> => {
  // The types promise what an insecure page does not have.
  const platform: { readonly subtle?: SubtleCrypto } | undefined = globalThis.crypto
  const hash = platform?.subtle === undefined ? digest(bytes) : new Uint8Array(await platform.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
