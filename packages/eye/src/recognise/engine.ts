// Tesseract as WebAssembly, with Vietnamese read by its small integer model: both lie inside their packages, nothing is
// fetched.

import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Grey } from '../image/prepared.ts'
import { startCore } from './core.ts'
import { linesOf, type SeenLine } from './lines.ts'
import { eyePaths } from './parts.ts'

/** How a picture is taken: as lines of one column, or as whatever stands on it. */
export type Way = 'column' | 'line'

export type Engine = {
  /** In pixels of the picture. Throws `EngineFault` where the picture brought the recogniser down: it is of no use more. */
  readonly read: (picture: Grey, dpi: number, way: Way) => readonly SeenLine[]
  readonly close: () => void
}

/** What compiled code throws may be anything. */
export class EngineFault extends Error {}

const LSTM_ONLY = 1
const MODES: Readonly<Record<Way, string>> = { column: '6', line: '7' }

/** PGM: the plainest picture that it reads. */
const pgmOf = ({ width, height, grey }: Grey): Uint8Array => {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + grey.length)
  file.set(head)
  file.set(grey, head.length)
  return file
}

export const openEngine = async (): Promise<Engine> => {
  const { language, ...paths } = eyePaths()
  const core = await startCore(paths)
  core.FS.writeFile('./vie.traineddata', gunzipSync(await readFile(language)))
  const api = new core.TessBaseAPI()
  if (api.Init(null, 'vie', LSTM_ONLY) !== 0) throw new Error('the recogniser does not start')
  // In its own memory since.
  core.FS.unlink('./vie.traineddata')
  // Light print on dark does not outlive the cleaning of the page.
  api.SetVariable('tessedit_do_invert', '0')
  return {
    read: (picture, dpi, way) => {
      try {
        core.FS.writeFile('/input', pgmOf(picture))
        api.SetVariable('tessedit_pageseg_mode', MODES[way])
        if (api.SetImageFile(1, 0) === 1) return []
        core.FS.unlink('/input')
        api.SetSourceResolution(Math.round(dpi))
        api.Recognize(null)
        return linesOf(api.GetJSONText())
      } catch (cause) {
        throw new EngineFault('the recogniser gave up', { cause })
      }
    },
    close: () => api.End(),
  }
}
