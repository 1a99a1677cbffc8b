// Rich Text Format: what many files called .doc are inside.

import { err, ok, type Result, type SourceNote } from '@tiendo/domain'
import { withLetters } from '../legacy/run-letters.ts'
import { codesOf } from '../legacy/windows-1252.ts'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import type { Extracted } from './extracted.ts'
import type { FlowItem } from './flow.ts'
import { marginsOf, type Margins } from './margins.ts'
import { readRtfBody, type RtfBody } from './rtf-body.ts'
import { writeFlow } from './write-flow.ts'
import { writer } from './writer.ts'

const marginsIn = (body: RtfBody): Margins => {
  const of = (name: string): readonly FlowItem[] => body.margins.get(name) ?? []
  const [first, last] = [body.firstDiffers ? 'headerf' : body.margins.has('header') ? 'header' : 'headerr', 'footer']
  const others = [...body.margins].flatMap(([name, items]) => (name === first || name === last ? [] : [items]))
  return marginsOf(body.items, { first: of(first), last: of(last), others })
}

export const extractRtf = (bytes: Uint8Array, limits: ReadLimits): Result<Extracted, ReadError> => {
  const rtf = codesOf(bytes)
  const { value: body, notes } = withLetters((letters) =>
    readRtfBody(rtf.slice(rtf.indexOf('{')), letters, limits.characters),
  )
  if (body === null) return err({ code: 'reader/corrupt', part: 'rtf' })
  const margins = marginsIn(body)
  const out = writer()
  writeFlow([...margins.before, ...body.items, ...margins.after, ...body.notes], out)
  if (out.length() > limits.characters)
    return err({ code: 'reader/too-large', bytes: bytes.length, limit: limits.characters })
  const said: readonly SourceNote[] = [
    ...notes,
    ...(body.changes === 0 ? [] : [{ kind: 'trackedChanges', count: body.changes } as const]),
  ]
  return ok({
    ...out.done('doc'),
    ...(margins.texts.length === 0 ? {} : { margins: margins.texts }),
    ...(said.length === 0 ? {} : { notes: said }),
  })
}
