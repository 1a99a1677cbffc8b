// What the checks say of the real plans, held against a person's verdicts. Verdicts name rule and line, no words of the
// documents: `budget/total-mismatch@410`; line 0 is the document as a whole, `#2` the second on one line.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkDraft, type Finding, type Severity } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { z } from 'zod'

const folder = new URL('../../../../../shared/corpus/', import.meta.url)

export const corpusIsHere = existsSync(folder)

const verdicts = z.record(z.string(), z.object({ right: z.array(z.string()), wrong: z.array(z.string()) }))
export type Verdict = 'right' | 'wrong' | 'unjudged'

const judged = verdicts.parse(JSON.parse(readFileSync(new URL('verdicts.json', import.meta.url), 'utf8')))

export type JudgedFinding = {
  readonly document: string
  readonly id: string
  readonly severity: Severity
  readonly verdict: Verdict
  readonly finding: Finding
}

const idsOf = (findings: readonly Finding[]): readonly string[] => {
  const times = new Map<string, number>()
  return findings.map(({ rule, span }) => {
    const id = `${rule}@${span?.line[0] ?? 0}`
    const time = (times.get(id) ?? 0) + 1
    times.set(id, time)
    return time === 1 ? id : `${id}#${time}`
  })
}

const readingOf = async (name: string) => {
  const result = await readDocument(new Uint8Array(readFileSync(new URL(name, folder))), name)
  return result.ok ? result.value : null
}

/** A document in two formats is one document: its Word form, where there is one. Scans are not read. */
const documents = (): readonly string[] => {
  const names = readdirSync(folder)
  const stem = (name: string): string => name.slice(0, name.lastIndexOf('.'))
  return names.filter((name) => name.endsWith('.docx') || !names.includes(`${stem(name)}.docx`)).toSorted()
}

/** Every finding over every document of the corpus, with its verdict. */
export const judgeCorpus = async (): Promise<readonly JudgedFinding[]> => {
  const all: JudgedFinding[] = []
  for (const document of documents()) {
    const reading = await readingOf(document)
    if (reading === null) continue
    const { draft, source } = reading
    const findings = checkDraft(draft, { source })
    const known = judged[document] ?? { right: [], wrong: [] }
    const ids = idsOf(findings)
    findings.forEach((finding, index) => {
      const id = ids[index] ?? ''
      const verdict = known.right.includes(id) ? 'right' : known.wrong.includes(id) ? 'wrong' : 'unjudged'
      all.push({ document, id, severity: finding.severity, verdict, finding })
    })
  }
  return all
}
