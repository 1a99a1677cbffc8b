// The help: every action with its keys and its command, searched without marks.

import type { Language } from '@tiendo/text'
import { fold } from '../../text/fold.ts'
import { screenWords } from '../../words/screen.ts'
import { bindings, type Binding } from '../bindings.ts'

export type HelpLine = { readonly binding: Binding; readonly label: string }

/** The actions whose label, key or command holds every word of the query; all for an empty one. */
export const helpFor = (query: string, language: Language): readonly HelpLine[] => {
  const wanted = fold(query.trim())
  const words = wanted.split(' ')
  const labels = screenWords(language).actions
  const found = bindings
    .map((binding) => ({
      binding,
      label: labels[binding.action],
      text: ` ${fold([labels[binding.action], ...binding.keys, binding.command ?? ''].join(' '))}`,
    }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
  // The words as they stand, in order, come before the same words scattered.
  const asTyped = found.filter(({ text }) => text.includes(` ${wanted}`))
  return [...asTyped, ...found.filter((one) => !asTyped.includes(one))]
}
