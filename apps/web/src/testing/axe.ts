// What axe finds in a drawn page. Colours are not laid out here: the browser journey looks at those.
import axe from 'axe-core'

export const violations = async (container: Element): Promise<readonly string[]> => {
  const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)
}
