// Numbers of tasks in prose: an item has its path; bullets of a section count on from its path ("II.1-2"); the first
// paragraph without a mark has the section's own.

import { shownNumber, type Node } from './outline.ts'

/** Gives each item its number; call it in the order of the document. */
export const numberItems = (): ((node: Node) => string | null) => {
  const counts = new Map<string, number>()
  const used = new Set<string>()
  return (node) => {
    const section = node.sections.at(-1) ?? ''
    let number: string | null = node.path
    if (node.marker?.kind === 'bullet') {
      const count = (counts.get(section) ?? 0) + 1
      counts.set(section, count)
      number = section === '' ? null : `${section}-${count}`
    } else if (node.marker === null)
      number = section === '' || used.has(section) || counts.has(section) || node.path !== section ? null : section
    if (number !== null) used.add(number)
    // A bullet under a heading without a number has none to count on from.
    const shown = shownNumber(number ?? '')
    return shown === '' || shown.startsWith('-') ? null : shown
  }
}
