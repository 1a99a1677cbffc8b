// PDFium as WebAssembly: fetched when the first PDF comes, never before. It is lent to one reading at a time and comes
// back only from a good one: a file that makes it abort leaves it in an unknown state.

// Its types are made of Emscripten's.
/// <reference types="emscripten" />
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { err, type Result } from '@tiendo/domain'
import type { ReadError } from '../read-error.ts'
import { quickCalls, type QuickCalls } from './quick-calls.ts'

export type Engine = WrappedPdfiumModule & { readonly quick: QuickCalls }

/** A place in the engine's memory, or a thing it keeps there. Zero: there is none. */
export type Handle = number

/** Bytes that one document may make the engine take: many times what a page needs. */
const MEMORY_LIMIT = 256 * 1024 * 1024
/** An engine that swelled is not kept: its memory never shrinks. */
const KEPT_LIMIT = 96 * 1024 * 1024
const MEMORY_PAGE = 65_536

const silent = (): void => undefined

/** Refused, the engine takes it as any program takes a full memory; without, it would go to two gigabytes. */
const limitMemory = ({ pdfium }: WrappedPdfiumModule): void => {
  const { wasmExports } = pdfium
  if (!('memory' in wasmExports) || !(wasmExports.memory instanceof WebAssembly.Memory)) return
  const { memory } = wasmExports
  const grow = memory.grow.bind(memory)
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * MEMORY_PAGE > MEMORY_LIMIT) throw new RangeError('memory limit')
    return grow(pages)
  }
}

const start = async (): Promise<Engine> => {
  const { init } = await import('@embedpdf/pdfium')
  const pdfium = await init({ print: silent, printErr: silent })
  limitMemory(pdfium)
  pdfium.PDFiumExt_Init()
  return { ...pdfium, quick: quickCalls(pdfium) }
}

let idle: Engine | null = null

/** A trap or an abort of the compiled code; its memory or stack is full. Anything else is a fault of ours. */
const gaveUp = (cause: unknown): boolean => cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError

/** Runs `use` with an engine of its own; a file that it gives up on costs the engine. */
export const withEngine = async <T>(
  use: (engine: Engine) => Promise<Result<T, ReadError>>,
): Promise<Result<T, ReadError>> => {
  const engine = idle ?? (await start())
  idle = null
  try {
    const result = await use(engine)
    if (engine.pdfium.HEAPU8.length <= KEPT_LIMIT) idle = engine
    return result
  } catch (cause) {
    if (gaveUp(cause)) return err({ code: 'reader/corrupt', part: 'pdf' })
    throw cause
  }
}
