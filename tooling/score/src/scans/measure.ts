// One document read once: as its own text, or scanned under a condition and seen by the eye.

import { readDocument, type ReadOptions } from '@tiendo/reader'
import type { Draft } from '@tiendo/domain'
import type { Sample } from '../documents.ts'
import type { Gold } from '../gold.ts'
import type { Judged } from '../judged.ts'
import { scoreDraft, scoreNothing, type Score } from '../score.ts'
import type { Condition } from './conditions.ts'
import { makeScan } from './make-scan.ts'
import { bytesOf, signatoryOf } from './sampled.ts'
import { wrongAndSure } from './wrong-sure.ts'
import type { Tally } from '../tally.ts'

export type Measured = {
  readonly sample: Sample
  readonly score: Score
  readonly misses: readonly Judged[]
  readonly wrongSure: readonly Judged[]
  /** Of what is written by hand, how much is asked for with its place. */
  readonly byHand: Tally
  readonly error: string | null
  readonly pages: number
  /** Reading alone: by the clock, and of processor time. */
  readonly ms: number
  readonly cpu: number
}

type Handed = Pick<Measured, 'score' | 'misses' | 'wrongSure' | 'byHand' | 'error'>

const nobody: Tally = { right: 0, of: 0 }

const judged = (gold: Gold, draft: Draft): Omit<Handed, 'byHand'> => ({
  ...scoreDraft(gold, draft),
  wrongSure: wrongAndSure(gold, draft),
  error: null,
})

/** Right where a person is asked, and told where to look. */
const askedFor = ({ document: { number, issuedOn } }: Draft): Tally => ({
  right: [number, issuedOn].filter(({ doubt, place }) => doubt === 'handwritten' && place !== undefined).length,
  of: 2,
})

const withoutPen = (gold: Gold): Gold => {
  const { number: _number, issuedOn: _issuedOn, ...head } = gold.head
  return { ...gold, head }
}

const read = async (sample: Sample, bytes: Uint8Array, pages: number, byHand: boolean, options: ReadOptions): Promise<Measured> => {
  const gold = byHand ? withoutPen(sample.gold) : sample.gold
  const [started, spent] = [performance.now(), process.cpuUsage()]
  const result = await readDocument(bytes, sample.file, options)
  const ms = performance.now() - started
  const { user, system } = process.cpuUsage(spent)
  const handed: Handed = result.ok
    ? { ...judged(gold, result.value.draft), byHand: byHand ? askedFor(result.value.draft) : nobody }
    : { score: scoreNothing(gold), misses: [], wrongSure: [], byHand: { right: 0, of: byHand ? 2 : 0 }, error: result.error.code }
  return { sample, ...handed, pages, ms, cpu: (user + system) / 1000 }
}

/** What the reader makes of the same document without an eye: the rest is lost by seeing. */
export const measureText = (sample: Sample): Promise<Measured> => read(sample, bytesOf(sample), 0, false, {})

export const measureScan = async (sample: Sample, condition: Condition, options: ReadOptions): Promise<Measured> => {
  const scan = await makeScan(bytesOf(sample), sample.name, signatoryOf(sample), condition)
  return read(sample, scan.bytes, scan.pages, condition.byHand === true, options)
}
