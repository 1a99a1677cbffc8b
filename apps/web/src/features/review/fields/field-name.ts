// What a value is called, in the words of @tiendo/text.
import type { DocumentHead, ValuePath } from '@tiendo/domain'
import { capitalised, documentFieldName, valuePathName, workFieldName, type Language } from '@tiendo/text'
import type { ReviewField } from '../model/review-items.ts'

type WorkField = Parameters<typeof workFieldName>[0]
const headFields: readonly (keyof DocumentHead)[] = ['kind', 'number', 'issuedOn', 'place', 'issuer', 'title', 'years', 'signatory', 'recipients']
const workFields: readonly WorkField[] = ['title', 'lead', 'coordinators', 'deliverable', 'timing', 'text', 'from', 'to']

/** Null where the value is its own name (a target, a line of money). */
export const fieldName = ({ path, shown }: Pick<ReviewField, 'shown'> & { readonly path: ValuePath }, language: Language): string | null => {
  const last = path.slice(path.lastIndexOf('.') + 1)
  const head = path.startsWith('document.') ? headFields.find((name) => name === last) : undefined
  if (head !== undefined) return capitalised(documentFieldName(head, language))
  const work = workFields.find((name) => name === last)
  if (work !== undefined) return capitalised(workFieldName(work, language))
  return shown.kind === 'money' || path === 'plan.monitor' ? capitalised(valuePathName(path, language)) : null
}
