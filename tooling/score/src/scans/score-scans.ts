// `npm run score:reader -- --scans`: each condition, each document; exit 1 below what is asked.

import { openEye } from '@tiendo/eye'
import type { ReadOptions } from '@tiendo/reader'
import type { Options } from '../options.ts'
import { missedOf, type Missed } from './asked.ts'
import { conditions } from './conditions.ts'
import { measureScan, measureText, type Measured } from './measure.ts'
import { scansAsJson, scansAsText, type Measure } from './print.ts'
import { added, wrongSureOf } from './added.ts'
import { sampled } from './sampled.ts'

type Below = Missed & { readonly in: string }

const belowOf = (name: string, list: readonly Measured[]): readonly Below[] =>
  missedOf(added(list), wrongSureOf(list)).map((missed) => ({ in: name, ...missed }))

export const scoreScans = async (options: Options): Promise<number> => {
  const wanted = conditions.filter(({ name }) => options.condition === null || name === options.condition)
  if (wanted.length === 0) {
    console.error(`--condition: ${conditions.map(({ name }) => name).join(', ')}; not ${options.condition}`)
    return 2
  }
  const half = options.half === 'aside' ? 'aside' : 'open'
  const samples = sampled(half, options.all, options.only)
  const told = (words: string): void => {
    process.stderr.write(`${words}\n`)
  }
  const texts: Measured[] = []
  for (const sample of samples) texts.push(await measureText(sample))
  const eye = await openEye()
  // One eye for all: starting it is no part of a page.
  const reading: ReadOptions = { openEye: async () => ({ ...eye, close: async () => undefined }), limits: { fileBytes: Infinity } }
  const measures: Measure[] = []
  for (const condition of wanted) {
    const list: Measured[] = []
    for (const sample of samples) {
      const measured = await measureScan(sample, condition, reading)
      list.push(measured)
      const { tasks } = measured.score
      const named = half === 'aside' ? `${list.length} of ${samples.length}` : sample.name
      told(`${condition.name} | ${named} | ${(measured.ms / 1000).toFixed(1)} s | tasks ${tasks.found} of ${tasks.gold}, ${tasks.invented} invented`)
    }
    measures.push({ condition, list })
  }
  await eye.close()
  const asked = measures.filter(({ condition }) => condition.asked)
  const below = [
    ...asked.flatMap(({ condition, list }) => belowOf(condition.name, list)),
    ...(asked.length > 1 ? belowOf('all that are asked', asked.flatMap(({ list }) => list)) : []),
  ]
  if (options.json) console.log(scansAsJson(texts, measures, below, half === 'open'))
  else console.log(scansAsText(texts, measures, below, half === 'open' && options.show))
  return below.length === 0 ? 0 : 1
}
