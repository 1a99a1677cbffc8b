// The files that an eye needs beside its own code: the recogniser, with and without vector instructions, and the
// Vietnamese language. They lie in their packages; whoever bundles the eye copies them beside the bundle.

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

type Part = { readonly from: string; readonly as: string }

const CORE = 'tesseract.js-core/tesseract-core'

/** `from`: where a package has it; `as`: what it is called beside a bundle, where `.js` could be taken for a module. */
export const EYE_PARTS = {
  code: { from: `${CORE}-simd-lstm.js`, as: 'tesseract-core-simd-lstm.cjs' },
  program: { from: `${CORE}-simd-lstm.wasm`, as: 'tesseract-core-simd-lstm.wasm' },
  plainCode: { from: `${CORE}-lstm.js`, as: 'tesseract-core-lstm.cjs' },
  plainProgram: { from: `${CORE}-lstm.wasm`, as: 'tesseract-core-lstm.wasm' },
  language: { from: '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz', as: 'vie.traineddata.gz' },
} as const satisfies Readonly<Record<string, Part>>

const here = createRequire(import.meta.url)

const pathOf = ({ from, as }: Part): string => {
  const beside = fileURLToPath(new URL(`./${as}`, import.meta.url))
  return existsSync(beside) ? beside : here.resolve(from)
}

// A function that adds two vectors: what every machine takes that the quicker recogniser runs on.
const VECTORS = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
)

/** Named by no library of types that Node's code is written with. */
declare const WebAssembly: { readonly validate: (bytes: Uint8Array) => boolean }

export type EyePaths = { readonly code: string; readonly program: string; readonly language: string }

export const eyePaths = (quick = WebAssembly.validate(VECTORS)): EyePaths => ({
  code: pathOf(quick ? EYE_PARTS.code : EYE_PARTS.plainCode),
  program: pathOf(quick ? EYE_PARTS.program : EYE_PARTS.plainProgram),
  language: pathOf(EYE_PARTS.language),
})
