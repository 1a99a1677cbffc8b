// `npm run bench`: the table on stderr, JSON on stdout.
import { checking } from './checking.ts'
import { firstFrame } from './first-frame.ts'
import type { Figure } from './measure.ts'
import { million } from './million.ts'
import { occurrencesAgainstRrule, tenThousandRules } from './occurrences.ts'
import { money } from './money.ts'
import { phraseCommand } from './phrase-command.ts'
import { phrases } from './phrases.ts'
import { planPage } from './plan-page.ts'
import { reading } from './reading.ts'
import { readingDocx } from './reading-docx.ts'
import { readingPdf } from './reading-pdf.ts'
import { reconciling } from './reconcile.ts'
import { seeingScan } from './seeing-scan.ts'
import { webSize } from './web-size.ts'

const figures: Figure[] = []
const benches = [phrases, phraseCommand, occurrencesAgainstRrule, tenThousandRules, reconciling, money, checking, million, reading, readingDocx, readingPdf, seeingScan, planPage, firstFrame, webSize]
for (const bench of benches) figures.push(...(await bench()))

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })
const rows = figures.map((figure) => [
  figure.name,
  `${number(figure.value)} ${figure.unit}`,
  figure.peer === null ? '' : `${figure.peer.name}: ${number(figure.peer.value)}`,
  figure.peer === null ? '' : `× ${number(figure.value / figure.peer.value)}`,
])
const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
for (const row of rows) console.error(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())

console.log(
  JSON.stringify(
    { schema: 'tiendo.bench/1', node: process.version, figures: figures.map((f) => ({ ...f, ratio: f.peer === null ? null : f.value / f.peer.value })) },
    null,
    2,
  ),
)
