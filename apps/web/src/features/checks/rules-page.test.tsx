import type { CheckSettingsPage } from '@tiendo/api/client'
import { applyRuleSet, noSettings, ruleIds, type RuleFamily, type RuleSetting } from '@tiendo/domain'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { refuse, renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { sampleMe } from '../../testing/fixtures.ts'
import { rulesSearch } from './rules-search.ts'
import { RulesPage } from './rules-page.tsx'

const isSetting = (input: unknown): input is RuleSetting => typeof input === 'object' && input !== null && 'rule' in input

const Held = () => {
  const [view, setView] = useState<{ readonly query: string; readonly family: RuleFamily | null }>({ query: '', family: null })
  return <RulesPage {...view} onView={setView} />
}
const open = async (may: boolean, more: Handlers = {}) => {
  let page: CheckSettingsPage = { settings: noSettings, version: 0, may: { set: may }, history: [] }
  const set = (input: unknown) => {
    if (!isSetting(input)) throw new Error('a rule is named')
    const { rule, severity, off } = input
    const entry = { rule, severity, off, by: 'u1', byName: 'Trần Thị Mẫu', at: new Date('2026-11-20T02:00:00Z') }
    page = { ...page, version: page.version + 1, settings: applyRuleSet(page.settings, input), history: [entry, ...page.history] }
    return { version: page.version }
  }
  const view = await renderApp(<Held />, { me: sampleMe({ role: may ? 'administrator' : 'officer' }), handlers: { 'checks.settings': () => page, 'checks.setRule': set, ...more } })
  await screen.findByRole('heading', { level: 1 })
  await screen.findByText('document/missing-number')
  return { ...view, user: userEvent.setup() }
}
const ids = (): readonly string[] => [...document.querySelectorAll('.rule code')].map((code) => code.textContent)
const ruleCard = (rule: string): HTMLElement => {
  const card = document.getElementById(rule)
  if (card === null) throw new Error(rule)
  return card
}

describe('the rules of the checks', () => {
  it('are all there, each with why and both examples; nobody but an administrator sets them', async () => {
    await open(false)
    expect(ids()).toEqual(ruleIds)
    for (const card of document.querySelectorAll('.rule')) {
      expect([...card.querySelectorAll('.rule-example')].map((example) => example.textContent !== '')).toEqual([true, true])
    }
    expect(document.querySelector('.rule select')).toBeNull()
    // One family stands for all: the page is long.
    const [section] = screen.getAllByRole('region')
    expect(section === undefined ? ['no family'] : await violations(section)).toEqual([])
  })

  it('are found by words without tone marks, by family, by id', async () => {
    const { user } = await open(false)
    const box = screen.getByRole('searchbox')
    await user.click(box)
    await user.paste('thieu ngay')
    await waitFor(() => expect(ids()).toContain('document/missing-date'))
    expect(ids().length).toBeLessThan(ruleIds.length)
    await user.clear(box)
    await user.click(screen.getByRole('button', { name: /^kinh phí/ }))
    await waitFor(() => expect(ids()).toEqual(ruleIds.filter((rule) => rule.startsWith('budget/'))))
    await user.click(box)
    await user.paste('không có gì như vậy')
    expect(await screen.findByText('Không có quy tắc nào khớp.')).toBeDefined()
  })

  it('an administrator weighs one otherwise; everybody sees what it was, and who set it', async () => {
    const { user, calls } = await open(true)
    const card = ruleCard('document/missing-number')
    await user.selectOptions(within(card).getByRole('combobox'), 'note')
    await waitFor(() => expect(ruleCard('document/missing-number').textContent).toContain('mặc định: cảnh báo'))
    expect(calls.find(({ path }) => path === 'checks.setRule')?.input).toMatchObject({ version: 0, rule: 'document/missing-number', severity: 'note', off: null })
    expect(await screen.findByText('Trần Thị Mẫu đặt quy tắc “Thiếu số” (văn bản) thành lưu ý')).toBeDefined()
    await user.selectOptions(within(ruleCard('document/missing-number')).getByRole('combobox'), 'warning')
    await waitFor(() => expect(calls.filter(({ path }) => path === 'checks.setRule').at(-1)?.input).toMatchObject({ version: 1, severity: null }))
  })

  it('turning one off asks why, and says why afterwards', async () => {
    const { user, calls } = await open(true)
    await user.click(within(ruleCard('outline/gap')).getByRole('button', { name: 'Tắt…' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Tắt quy tắc' }))
    expect(within(dialog).getByText('Hãy nêu lý do tắt.')).toBeDefined()
    await user.type(within(dialog).getByRole('textbox'), 'Mẫu riêng của ngành')
    await user.click(within(dialog).getByRole('button', { name: 'Tắt quy tắc' }))
    await waitFor(() => expect(ruleCard('outline/gap').textContent).toContain('“Mẫu riêng của ngành”'))
    await user.click(within(ruleCard('outline/gap')).getByRole('button', { name: 'Bật lại' }))
    await waitFor(() => expect(calls.filter(({ path }) => path === 'checks.setRule').at(-1)?.input).toMatchObject({ off: null }))
  })

  it('somebody else was first: it is said, and nothing is lost', async () => {
    const { user } = await open(true, { 'checks.setRule': () => refuse({ code: 'store/conflict', version: 4 }) })
    await user.selectOptions(within(ruleCard('document/missing-number')).getByRole('combobox'), 'note')
    expect(await screen.findByText(/Có người vừa đặt một quy tắc/)).toBeDefined()
  })
})

it.each([
  [{ q: 'ngay', family: 'budget' }, { q: 'ngay', family: 'budget' }],
  [{ q: '', family: 'khác' }, {}],
])('the address %j is read as %j', (raw, read) => {
  expect(rulesSearch(raw)).toEqual(read)
})
