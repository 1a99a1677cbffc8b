// How the parts of a Word document find each other: the body, and the part that holds its comments, named where it is new.

import { partOf, type Archive } from './archive.ts'
import { attributeOf, localName, tokensOf, withChild, type Tag } from './tags.ts'

type Relation = { readonly id: string; readonly type: string; readonly target: string }

const tagsOf = (xml: string): readonly Tag[] => (tokensOf(xml) ?? []).filter((token) => token.kind !== 'text')

const relationsIn = (xml: string): readonly Relation[] =>
  tagsOf(xml)
    .filter((tag) => localName(tag.name) === 'Relationship' && tag.kind !== 'close')
    .map((tag) => ({
      id: attributeOf(xml, tag, 'Id') ?? '',
      type: attributeOf(xml, tag, 'Type') ?? '',
      target: attributeOf(xml, tag, 'Target') ?? '',
    }))

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const resolved = (folder: string, target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

export type WordParts = {
  readonly main: string
  readonly comments: string
  /** Parts that name the comments, where nothing did. */
  readonly naming: Readonly<Record<string, string>>
}

/** Null where the parts cannot be added to. */
export const wordParts = (archive: Archive): WordParts | null => {
  const document = relationsIn(partOf(archive, '_rels/.rels') ?? '').find(({ type }) =>
    type.endsWith('/officeDocument'),
  )
  const main = document === undefined ? 'word/document.xml' : resolved('', document.target)
  const slash = main.lastIndexOf('/') + 1
  const [folder, file] = [main.slice(0, slash), main.slice(slash)]
  const relationsAt = `${folder}_rels/${file}.rels`
  const relations = partOf(archive, relationsAt) ?? `${PROLOG}<Relationships xmlns="${RELATIONS}"></Relationships>`
  const named = relationsIn(relations)
  const known = named.find(({ type }) => type.endsWith('/comments'))
  if (known !== undefined) return { main, comments: resolved(folder, known.target), naming: {} }
  const names = new Set(archive.entries.map(({ name }) => name))
  const free = ['comments.xml', 'tiendo-comments.xml'].find((name) => !names.has(folder + name))
  const types = partOf(archive, '[Content_Types].xml')
  if (free === undefined || types === null) return null
  // The strict edition of the standard has addresses of its own: the document's relation says which.
  const base = document?.type.replace(/officeDocument$/, '') ?? OFFICE
  const ids = new Set(named.map(({ id }) => id))
  let number = named.length + 1
  while (ids.has(`rId${number}`)) number += 1
  const withRelation = withChild(
    relations,
    (prefix) => `<${prefix}Relationship Id="rId${number}" Type="${base}comments" Target="${free}"/>`,
  )
  const withType = withChild(
    types,
    (prefix) => `<${prefix}Override PartName="/${folder}${free}" ContentType="${CONTENT}"/>`,
  )
  if (withRelation === null || withType === null) return null
  return { main, comments: folder + free, naming: { [relationsAt]: withRelation, '[Content_Types].xml': withType } }
}
