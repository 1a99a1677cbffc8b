// `npm run score:reader`: each document, each format, each half; exit 1 below what is asked.
// With `--scans`, scans made of them.

import { readFileSync } from 'node:fs'
import { readDocument } from '@tiendo/reader'
import { halves, samplesOf, type Half, type Sample } from './documents.ts'
import type { Judged } from './judged.ts'
import { optionsOf, usage } from './options.ts'
import { addScores, scoreDraft, scoreNothing, type Score } from './score.ts'
import { table } from './table.ts'
import { shortfalls } from './thresholds.ts'

type Result = {
  readonly sample: Sample
  readonly kind: string
  readonly score: Score
  readonly misses: readonly Judged[]
  readonly error: string | null
  readonly ms: number
}

const kindOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1)

const read = async (sample: Sample): Promise<Result> => {
  const started = performance.now()
  const result = await readDocument(new Uint8Array(readFileSync(sample.path)), sample.file).catch((error: unknown) => ({
    ok: false as const,
    error: { code: `crashed: ${error instanceof Error ? error.message : String(error)}` },
  }))
  const ms = Math.round(performance.now() - started)
  const kind = kindOf(sample.file)
  if (!result.ok) return { sample, kind, score: scoreNothing(sample.gold), misses: [], error: result.error.code, ms }
  return { sample, kind, ...scoreDraft(sample.gold, result.value.draft), error: null, ms }
}

const options = optionsOf(process.argv.slice(2))
if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`)
  process.exit(2)
}

if (options.scans) {
  const { scoreScans } = await import('./scans/score-scans.ts')
  process.exit(await scoreScans(options))
}

const { only } = options
const wanted = halves.filter((half) => options.half === null || options.half === half)
const samples = wanted.flatMap(samplesOf)
const results: Result[] = []
for (const sample of samples) {
  if (only === null || `${sample.name}/${sample.file}`.includes(only)) results.push(await read(sample))
}
const absent = wanted.filter((half) => !samples.some((sample) => sample.half === half))

const of = (half: Half): readonly Result[] => results.filter((result) => result.sample.half === half)
const shown = (half: Half): boolean => options.show && (half !== 'aside' || options.asideShown)
const added = (list: readonly Result[]): Score => addScores(list.map((result) => result.score))
const present = wanted.filter((half) => of(half).length > 0)
const judged = present.flatMap((half) => [
  // Of the real documents each must stand for itself; of ours, all together.
  ...(half === 'gold' ? of(half).map((result) => ({ name: result.sample.file, score: result.score })) : []),
  { name: `all of ${half}`, score: added(of(half)) },
])
const below = judged.flatMap(({ name, score }) => shortfalls(score).map((shortfall) => ({ in: name, ...shortfall })))

const printJson = (): void => {
  const documents = results.map(({ sample: { half, name, file }, misses, ...result }) => ({
    half,
    document: name,
    file,
    kind: result.kind,
    error: result.error,
    ms: result.ms,
    score: result.score,
    ...(shown(half) && { misses }),
  }))
  const totals = Object.fromEntries(present.map((half) => [half, added(of(half))]))
  console.log(JSON.stringify({ schema: 'tiendo.score/1', documents, totals, absent, below }, null, 2))
}

const whyAbsent: Readonly<Record<Half, string>> = {
  gold: ' (../shared/gold and ../shared/corpus are not here)',
  open: '',
  aside: '',
}

const printHalf = (half: Half): void => {
  const list = of(half)
  if (list.length === 0) {
    if (absent.includes(half)) console.log(`${half}: absent${whyAbsent[half]}\n`)
    return
  }
  const kinds = [...new Set(list.map((result) => result.kind))].sort()
  const rows = [
    ...list.map(({ sample: { name, file }, score, error }) => ({
      name: half === 'gold' ? file : `${name}/${file}`,
      score,
      note: error ?? '',
    })),
    ...kinds.map((kind) => ({
      name: `.${kind}`,
      score: added(list.filter((result) => result.kind === kind)),
      note: '',
    })),
    { name: `all of ${half}`, score: added(list), note: '' },
  ]
  console.log(`${table(half, rows)}\n`)
}

const printMisses = ({ sample, misses }: Result): void => {
  for (const { field, at, confidence, expected, found } of misses) {
    const marked = confidence === null ? '' : ` | ${confidence}`
    console.log(`${sample.name}/${sample.file} | ${field} | ${at}${marked}`)
    console.log(`  expected ${expected}\n  found    ${found}`)
  }
}

if (options.json) printJson()
else {
  wanted.forEach(printHalf)
  results.filter((result) => shown(result.sample.half)).forEach(printMisses)
  for (const { in: name, name: what, least, reached } of below)
    console.log(`${name}: ${what} ${reached.toFixed(3)}, below ${least}`)
}
process.exit(below.length === 0 ? 0 : 1)
