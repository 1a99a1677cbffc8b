// The help: every action with its keys and its command, searched without marks.

import type { Language } from '@tiendo/text'
import { fold } from '../../text/fold.ts'
import { screenWords } from '../../words/screen.ts'
import { bindings, type Binding } from '../bindings.ts'

export type HelpLine = { readonly binding: Binding; readonly label: string }

/** The actions whose label, key or command holds every word of the query; all for an empty one. */
export const helpFor = (query: string, language: Language): readonly HelpLine[] => {
  const words = fold(query.trim()).split(' ')
  const labels = screenWords(language).actions
  return bindings
    .map((binding) => ({ binding, label: labels[binding.action] }))
    .filter(({ binding, label }) => {
      const text = fold([label, ...binding.keys, binding.command ?? ''].join(' '))
      return words.every((word) => text.includes(word))
    })
}
