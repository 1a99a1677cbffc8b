// `npm run score:checks`: how many of the findings over the real plans a person holds to be right. Exit 1 below nine in
// ten, or where a finding was never judged.

import { findingSentence } from '@tiendo/text'
import { corpusIsHere, judgeCorpus, type JudgedFinding, type Verdict } from './corpus.ts'

if (!corpusIsHere) {
  console.log('../shared/corpus is not here: nothing to hold the checks against')
  process.exit(0)
}

const ASKED = 0.9
const findings = await judgeCorpus()
const show = process.argv.includes('--show')

const count = (all: readonly JudgedFinding[], verdict: Verdict): number => all.filter((one) => one.verdict === verdict).length

const row = (name: string, all: readonly JudgedFinding[]): string => {
  const [right, wrong, unjudged] = [count(all, 'right'), count(all, 'wrong'), count(all, 'unjudged')]
  const precision = right + wrong === 0 ? '–' : (right / (right + wrong)).toFixed(3)
  const by = (severity: string): number => all.filter((one) => one.severity === severity).length
  return `${name.padEnd(34)} ${`${right}`.padStart(5)} ${`${wrong}`.padStart(5)} ${`${unjudged}`.padStart(8)} ${precision.padStart(9)} ${`${by('error')}/${by('warning')}/${by('note')}`.padStart(12)}`
}

console.log(`${'document'.padEnd(34)} right wrong unjudged precision  E/W/N`)
for (const document of new Set(findings.map((one) => one.document)))
  console.log(row(document, findings.filter((one) => one.document === document)))
const hard = findings.filter(({ severity }) => severity !== 'note')
console.log(row('errors and warnings', hard))
console.log(row('all', findings))

for (const { document, id, severity, verdict, finding } of findings)
  if (show || verdict !== 'right') {
    const { title, detail } = findingSentence(finding, 'vi')
    console.log(`\n${verdict} · ${document} · ${id} · ${severity}\n  ${title}\n  ${detail}`)
  }

const below = [findings, hard].some((all) => count(all, 'right') < ASKED * all.length)
process.exit(below ? 1 : 0)
