// The parts of a Word document and how they find each other: every part may have relations that name others.

import { ok, type Result } from '@tiendo/domain'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { unpack, type Archive } from './archive.ts'
import { readXml } from './xml.ts'

/** The text of a part; null where there is none of that name. */
export const partText = (archive: Archive, name: string, limits: ReadLimits): Result<string | null, ReadError> => {
  const part = unpack(archive, name, limits)
  if (!part.ok || part.value === null) return part.ok ? ok(null) : part
  const [first] = part.value
  const encoding = first === 0xff ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8'
  return ok(new TextDecoder(encoding).decode(part.value))
}

export type Relation = { readonly id: string; readonly type: string; readonly path: string }

/** Where a target points, from a folder; steps upwards never leave the archive. */
const resolve = (folder: string, target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** What a part names; `from` is empty for the package itself. Broken or missing relations are none. */
export const relationsOf = (archive: Archive, from: string, limits: ReadLimits): readonly Relation[] => {
  const slash = from.lastIndexOf('/') + 1
  const [folder, file] = [from.slice(0, slash), from.slice(slash)]
  const relations = partText(archive, `${folder}_rels/${file}.rels`, limits)
  const found: Relation[] = []
  readXml(relations.ok ? (relations.value ?? '') : '', {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return
      const type = attribute('Type') ?? ''
      found.push({
        id: attribute('Id') ?? '',
        // The same relation has one address in the first edition of the standard and another in the strict one.
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolve(folder, attribute('Target') ?? ''),
      })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}
