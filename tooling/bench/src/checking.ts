// Milliseconds to check a plan of a hundred pages once it is read, against walking its words once; and the rule that takes
// longest. Each round checks another reading of the same document, as a person's checks do: nothing is kept between them.
import { checkDraft, checkedDraft, checkRules, ruleIds, vietnam, type FindingRule } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { fullPlan } from './full-plan.ts'
import { median, once, timed, type Figure } from './measure.ts'

const PAGES = 100
const ROUNDS = 9

export const checking = async (): Promise<readonly Figure[]> => {
  const result = await readDocument(fullPlan(PAGES), 'dai.docx')
  if (!result.ok) throw new Error(result.error.code)
  const read = result.value
  const afresh = () => structuredClone(read)
  const texts = read.source.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))))
  let walked = 0
  const walk = (): void => {
    for (const text of texts) for (let i = 0; i < text.length; i += 1) walked += text.charCodeAt(i)
  }

  const whole: number[] = []
  const slowest = new Map<FindingRule, number[]>(ruleIds.map((id) => [id, []]))
  for (let round = 0; round <= ROUNDS; round += 1) {
    const one = afresh()
    const took = once(() => checkDraft(one.draft, { source: one.source }))
    const other = afresh()
    const input = { ...checkedDraft(other.draft, other.source), facts: { calendar: vietnam, organisations: [], upper: [] } }
    const rules = ruleIds.map((id) => [id, once(() => checkRules[id].find(input))] as const)
    // The first warms up.
    if (round === 0) continue
    whole.push(took)
    for (const [id, ms] of rules) slowest.get(id)?.push(ms)
  }
  const floor = timed(walk)
  if (walked === 0) throw new Error('the floor was not walked')
  const peer = { name: 'walking its characters once', value: floor }
  const byRule = [...slowest].map(([id, times]) => [id, median(times)] as const).toSorted((a, b) => b[1] - a[1])
  return [
    { name: `check of ${PAGES} pages by ${ruleIds.length} rules, after reading`, value: median(whole), unit: 'ms CPU', peer },
    ...byRule.slice(0, 3).map(([id, value], index) => ({ name: `  of it ${index === 0 ? 'the slowest' : 'then'}: ${id}`, value, unit: 'ms CPU', peer })),
  ]
}
