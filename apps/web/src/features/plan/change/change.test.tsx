// Moving days of a published plan: the server of this test decides and computes with the domain, as the real one does.
import {
  applyPlanChange,
  decidePlanChange,
  localDate,
  parseTiming,
  planBoard,
  planMoves,
  untouched,
  vietnam,
  type Plan,
  type PlanCommand,
  type ProgressState,
} from '@tiendo/domain'
import { aPlan, aReportingDuty, aTask } from '@tiendo/domain/testing'
import { planRefusalSentence } from '@tiendo/text'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { refuse, renderApp, type Handlers } from '../../../testing/fake-api.tsx'
import { sampleMe, samplePage, today } from '../../../testing/fixtures.ts'
import { noFilter } from '../board/board-filter.ts'
import { PlanPage, type PlanView } from '../plan-page.tsx'

// Loaded before, so that no test waits for them.
beforeAll(() => Promise.all([import('../drawer/work-drawer.tsx'), import('./change-form.tsx'), import('./settings-dialog.tsx')]))

const years = [2026, 2030] as const
const timed = (phrase: string) => parseTiming(phrase, { years })
const start = aPlan({
  tasks: [aTask({ id: 't1', title: 'Tập huấn nghiệp vụ đo lường', timing: timed('trước ngày 30/11 hằng năm') }), aTask({ id: 't2', title: 'Ban hành quy chế', timing: timed('Quý IV/2026') })],
  duties: [aReportingDuty({ id: 'd1', timing: timed('trước ngày 15/11 hằng năm') })],
})
const spoken: ProgressState = { ...untouched({ planId: 'plan-1', workId: 't1', key: '2027', organisationId: 'so-khoa-hoc-va-cong-nghe' }), progress: 'inProgress', percent: 10 }
const context = { today, calendar: vietnam }

type Input = { readonly version: number; readonly command: PlanCommand }
const isInput = (input: unknown): input is Input => typeof input === 'object' && input !== null && 'command' in input

const house = ({ plan = start, may = true }: { readonly plan?: Plan; readonly may?: boolean } = {}) => {
  let [now, version] = [plan, 1]
  const me = sampleMe()
  const decided = (input: unknown) => {
    if (!isInput(input)) throw new Error('no command')
    const row = planBoard(now, [spoken], context).find(({ work }) => 'workId' in input.command && work.id === input.command.workId)
    const periods = new Map(row?.occurrences.map(({ occurrence }) => [occurrence.key, occurrence.due]))
    const decision = decidePlanChange(now, input.command, { actor: { userId: me.user.id, role: me.role, organisationId: me.organisation?.id ?? null }, today, periods })
    return decision.ok ? decision.value : refuse(decision.error)
  }
  const handlers: Handlers = {
    'plans.get': () => ({ ...samplePage(now), version, may: { changeDays: may, changeSettings: may }, rows: planBoard(now, [spoken], context) }),
    'calendar.get': () => ({ calendar: vietnam, version: 0, may: { change: false }, history: [] }),
    'work.get': () => ({ item: planBoard(now, [spoken], context)[0]?.occurrences[0]?.items[0], may: { report: false, submit: false, accept: false, return: false }, history: [] }),
    'plans.preview': (input) => ({ version, moves: planMoves({ plan: now, context }, { plan: applyPlanChange(now, decided(input)), context }, [spoken]) }),
    'plans.change': (input) => {
      if (!isInput(input) || input.version !== version) return refuse({ code: 'store/conflict', version })
      now = applyPlanChange(now, decided(input))
      version += 1
      return { version }
    },
  }
  /** Somebody else writes first. */
  const disturb = (): void => {
    version += 1
  }
  return { handlers, disturb }
}

const Held = ({ work }: { readonly work: string | null }) => {
  const [view, setView] = useState<PlanView>({ tab: 'tasks', work, key: null, filter: noFilter })
  return <PlanPage planId="plan-1" view={view} onView={setView} renderBudget={() => null} />
}
const open = async (work: string | null, options: Parameters<typeof house>[0] = {}) => {
  const { handlers, disturb } = house(options)
  const view = await renderApp(<Held work={work} />, { handlers })
  await screen.findByRole('heading', { level: 1 })
  const drawer = work === null ? document.body : await screen.findByRole('dialog')
  return { ...view, user: userEvent.setup(), drawer, disturb }
}
/** Words as pasted: every keystroke draws the form again. */
const fill = async (user: ReturnType<typeof userEvent.setup>, field: HTMLElement, words: string): Promise<void> => {
  await user.clear(field)
  await user.click(field)
  await user.paste(words)
}
const saved = async (): Promise<void> => waitFor(() => expect(screen.queryByRole('form', { name: 'Dời hạn' })).toBeNull())

describe('one period moved', () => {
  it('is seen before it is saved; a rest day is named', async () => {
    const { user, drawer, baseElement } = await open('t1')
    await user.click(within(drawer).getByRole('button', { name: 'Dời hạn…' }))
    const form = await within(drawer).findByRole('form', { name: 'Dời hạn' })
    const day = within(form).getByLabelText<HTMLInputElement>('Hạn mới')
    expect(day.value).toBe('29/11/2026')
    await user.clear(day)
    await user.type(day, '2026-12-20')
    expect(form.textContent).toContain('Chủ nhật 20/12/2026 là ngày nghỉ (nghỉ hằng tuần); ngày làm việc cuối trước đó là 18/12/2026.')
    const moves = within(form).getByRole('region', { name: 'Những hạn thay đổi' })
    await waitFor(() => expect(within(moves).getByRole('row', { name: /Năm 2026/ }).textContent).toMatch(/27\/11\/2026.*18\/12\/2026.*29\/11\/2026.*20\/12\/2026/))
    expect(await violations(baseElement)).toEqual([])
  })

  it('needs a reason, and keeps the day it had in the drawer, the grid and among the reasons', async () => {
    const { user, drawer, calls } = await open('t1')
    await user.click(within(drawer).getByRole('button', { name: 'Dời hạn…' }))
    const form = await within(drawer).findByRole('form', { name: 'Dời hạn' })
    const day = within(form).getByLabelText<HTMLInputElement>('Hạn mới')
    await user.clear(day)
    await user.type(day, '2026-12-20')
    await user.click(within(form).getByRole('button', { name: 'Lưu thay đổi' }))
    expect(within(form).getByRole('alert').textContent).toBe(planRefusalSentence({ code: 'plan/reason-required' }, 'vi'))
    expect(calls.some(({ path }) => path === 'plans.change')).toBe(false)
    await fill(user, within(form).getByRole('textbox', { name: 'Căn cứ, lý do' }), 'Công văn 12/UBND-TH')
    await user.click(within(form).getByRole('button', { name: 'Lưu thay đổi' }))
    await saved()

    await waitFor(() => expect(within(drawer).getAllByText(/dời từ/)).toHaveLength(1))
    expect(drawer.textContent).toContain('Kỳ năm 2026: hạn 20/12/2026')
    expect(drawer.textContent).toContain('Công văn 12/UBND-TH')
    await user.click(within(drawer).getAllByRole('button', { name: /^hạn 20\/12\/2026/ })[0] ?? drawer)
    expect((await screen.findByRole('dialog', { name: 'Vì sao ngày này?' })).textContent).toContain('Ngày 20/11/2026, hạn được dời từ 29/11/2026 sang 20/12/2026')
    const row = document.querySelector('[data-row="t1"]')
    expect(row?.querySelector('.moved-mark s')?.textContent).toBe('29/11/2026')
  })

  it('goes back to what the rule says', async () => {
    const change = { kind: 'one', key: '2026', due: localDate(2026, 12, 20), reason: 'Công văn 12', by: 'u1', on: today } as const
    const { user, drawer } = await open('t1', { plan: { ...start, tasks: start.tasks.map((task) => (task.id === 't1' ? { ...task, changes: [change] } : task)) } })
    await user.click(within(drawer).getByRole('button', { name: 'Dời hạn…' }))
    const form = await within(drawer).findByRole('form', { name: 'Dời hạn' })
    await user.click(within(form).getByRole('radio', { name: 'trở về theo quy tắc' }))
    await within(form).findByRole('row', { name: /20\/12\/2026.*29\/11\/2026/ })
    await fill(user, within(form).getByRole('textbox', { name: 'Căn cứ, lý do' }), 'Rút công văn')
    await user.click(within(form).getByRole('button', { name: 'Lưu thay đổi' }))
    await saved()
    await waitFor(() => expect(within(drawer).queryByText(/dời từ/)).toBeNull())
    expect(drawer.textContent).toContain('trở về theo quy tắc')
  })
})

describe('a later period moved', () => {
  it('is told on the row, where another day is in sight', async () => {
    const change = { kind: 'one', key: '2028', due: localDate(2028, 12, 20), reason: 'Công văn 12', by: 'u1', on: today } as const
    await open(null, { plan: { ...start, tasks: start.tasks.map((task) => (task.id === 't1' ? { ...task, changes: [change] } : task)) } })
    expect(document.querySelector('[data-row="t1"] .moved-mark')?.textContent).toBe('1 kỳ đã dời hạn')
  })
})

describe('a rule changed', () => {
  it('from one period on: those before stay, what was reported on is named, the signed words stay quoted', async () => {
    const { user, drawer } = await open('t1')
    await user.click(within(drawer).getByRole('button', { name: 'Dời hạn các kỳ…' }))
    const form = await within(drawer).findByRole('form', { name: 'Dời hạn' })
    await user.click(within(form).getByRole('radio', { name: 'từ kỳ này trở đi' }))
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Kỳ' }), '2027')
    const words = within(form).getByRole('textbox', { name: 'Thời hạn mới' })
    await fill(user, words, 'trước ngày 15/12 hằng năm')
    const moves = within(form).getByRole('region', { name: 'Những hạn thay đổi' })
    await waitFor(() => expect(within(moves).getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(expect.arrayContaining(['Năm 2027 (đã có báo cáo)', 'Năm 2028', 'Năm 2029', 'Năm 2030'])))
    expect(moves.textContent).not.toContain('Năm 2026')
    await fill(user, within(form).getByRole('textbox', { name: 'Căn cứ, lý do' }), 'Quyết định 99/QĐ-UBND')
    await user.click(within(form).getByRole('button', { name: 'Lưu thay đổi' }))
    await saved()
    await waitFor(() => expect(drawer.textContent).toContain('Từ năm 2027: thay bằng “trước ngày 15/12 hằng năm”'))
    expect(drawer.querySelector('q')?.textContent).toBe('trước ngày 30/11 hằng năm')
    expect(document.querySelector('[data-row="t1"]')?.textContent).toContain('từ năm 2027 thay bằng “trước ngày 15/12 hằng năm”')
  })

  it('offers no "from here on" to what is done once, and does not take words that say no time', async () => {
    const { user, drawer, calls } = await open('t2')
    await user.click(within(drawer).getByRole('button', { name: 'Dời hạn…' }))
    const form = await within(drawer).findByRole('form', { name: 'Dời hạn' })
    expect(within(form).queryByRole('radio', { name: 'từ kỳ này trở đi' })).toBeNull()
    await user.click(within(form).getByRole('radio', { name: 'viết lại thời hạn' }))
    const words = within(form).getByRole('textbox', { name: 'Thời hạn mới' })
    await fill(user, words, 'kịp thời')
    await fill(user, within(form).getByRole('textbox', { name: 'Căn cứ, lý do' }), 'Thử')
    await user.click(within(form).getByRole('button', { name: 'Lưu thay đổi' }))
    expect(within(form).getByRole('alert').textContent).toBe(planRefusalSentence({ code: 'plan/phrase-not-understood', phrase: 'kịp thời' }, 'vi'))
    expect(calls.some(({ path }) => path === 'plans.change')).toBe(false)
  })
})

describe('somebody else was first', () => {
  it('nothing typed is lost, what is new is offered, and saving again works', async () => {
    const { user, drawer, disturb } = await open('t2')
    await user.click(within(drawer).getByRole('button', { name: 'Dời hạn…' }))
    const form = await within(drawer).findByRole('form', { name: 'Dời hạn' })
    const day = within(form).getByLabelText<HTMLInputElement>('Hạn mới')
    await user.clear(day)
    await user.type(day, '2027-01-15')
    const reason = within(form).getByRole<HTMLTextAreaElement>('textbox', { name: 'Căn cứ, lý do' })
    await fill(user, reason, 'Công văn 5')
    disturb()
    await user.click(within(form).getByRole('button', { name: 'Lưu thay đổi' }))
    await user.click(await within(form).findByRole('button', { name: 'Xem bản mới' }))
    expect(within(form).getByRole('alert').textContent).toContain('Đã có bản mới')
    expect([day.value, reason.value]).toEqual(['15/01/2027', 'Công văn 5'])
    await user.click(await within(form).findByRole('button', { name: 'Lưu thay đổi' }))
    await saved()
    await waitFor(() => expect(within(drawer).getAllByText(/dời từ/)).toHaveLength(1))
  })
})

describe('left in the middle', () => {
  it('by Escape, what was typed is there again; given up, it is forgotten', async () => {
    const { user, drawer } = await open('t2')
    const move = within(drawer).getByRole('button', { name: 'Dời hạn…' })
    const typing = async () => {
      await user.click(move)
      const form = await within(drawer).findByRole('form', { name: 'Dời hạn' })
      return { day: within(form).getByLabelText<HTMLInputElement>('Hạn mới'), reason: within(form).getByRole<HTMLTextAreaElement>('textbox', { name: 'Căn cứ, lý do' }) }
    }
    const first = await typing()
    await user.clear(first.day)
    await user.type(first.day, '2027-01-15')
    await fill(user, first.reason, 'Công văn 5')
    await user.keyboard('{Escape}')
    await saved()
    await waitFor(() => expect(document.activeElement).toBe(move))
    const again = await typing()
    expect([again.day.value, again.reason.value]).toEqual(['15/01/2027', 'Công văn 5'])
    await user.click(within(drawer).getByRole('button', { name: 'Thôi' }))
    await saved()
    const last = await typing()
    expect([last.day.value, last.reason.value]).toEqual(['31/12/2026', ''])
  })
})

describe('who may not move days', () => {
  it('is offered nothing', async () => {
    const { drawer } = await open('t1', { may: false })
    expect(within(drawer).queryByRole('button', { name: /Dời hạn/ })).toBeNull()
  })
})

describe('how the words are read', () => {
  it('shows each choice with its basis, what it would move, and saves it with a reason', async () => {
    const { user, baseElement } = await open(null)
    await user.click(screen.getByRole('button', { name: 'Cách hiểu thời hạn' }))
    const dialog = await screen.findByRole('dialog', { name: 'Cách hiểu thời hạn của kế hoạch' })
    expect(dialog.textContent).toContain('Bộ luật Dân sự 2015, Điều 148 khoản 5')
    expect(dialog.textContent).toContain('Chốt ngày 14/12/2026 ở sau hạn gửi.')
    await user.click(within(dialog).getByRole('checkbox', { name: 'Hiểu “trước ngày X” là tính cả ngày X' }))
    await within(dialog).findAllByRole('row', { name: /29\/11\/2026.*30\/11\/2026/ })
    expect(await violations(baseElement)).toEqual([])
    await user.click(within(dialog).getByRole('radio', { name: 'Ngày riêng của kế hoạch' }))
    await user.clear(within(dialog).getByRole('textbox', { name: 'Chốt ngày' }))
    await fill(user, within(dialog).getByRole('textbox', { name: 'Căn cứ, lý do' }), 'Công văn 7')
    await user.click(within(dialog).getByRole('button', { name: 'Lưu thay đổi' }))
    expect(within(dialog).getByRole('alert').textContent).toContain('Điền ngày chốt từ 1 đến 31.')
    await user.type(within(dialog).getByRole('textbox', { name: 'Chốt ngày' }), '31')
    expect(dialog.textContent).toContain('01/11/2025 – 31/10/2026')
    await user.click(within(dialog).getByRole('button', { name: 'Lưu thay đổi' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.querySelector('[data-row="t1"]')?.textContent).toContain('30/11/2026'))
  })

  it('is shown, not offered, to others', async () => {
    const { user } = await open(null, { may: false })
    await user.click(screen.getByRole('button', { name: 'Cách hiểu thời hạn' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole<HTMLInputElement>('checkbox', { name: /tính cả ngày X/ }).closest('fieldset')?.disabled).toBe(true)
    expect(within(dialog).queryByRole('button', { name: 'Lưu thay đổi' })).toBeNull()
  })
})

describe('the way of a report', () => {
  it('says what it covers, warns where data cannot be closed in time, and marks proposed days as proposals', async () => {
    const { drawer, baseElement } = await open('d1')
    const text = drawer.textContent
    expect(text).toContain('Số liệu từ 15/12/2025 đến 14/12/2026')
    expect(text).toContain('Đề xuất: chốt ngày 31/10/2026.')
    const steps = within(drawer).getAllByRole('listitem').filter((item) => item.dataset['basis'] !== undefined)
    expect(steps.map((step) => [step.dataset['basis'], step.textContent?.includes('hạn 14/11/2026')])).toEqual([
      ['plan', true],
      ['proposed', false],
      ['decree', false],
    ])
    expect(steps.at(-1)?.textContent).toContain('25/12/2026')
    expect(await violations(baseElement)).toEqual([])
  })

  it('a day that the plan itself gives the compiling body stands in place of a proposed one', async () => {
    const upward = aReportingDuty({ id: 'd2', from: ['so-khoa-hoc-va-cong-nghe'], to: 'Ủy ban nhân dân tỉnh', timing: timed('trước ngày 30/11 hằng năm') })
    const { drawer } = await open('d1', { plan: { ...start, duties: [...start.duties, upward] } })
    const steps = within(drawer).getAllByRole('listitem').filter((item) => item.dataset['basis'] !== undefined)
    expect(steps.map((step) => step.dataset['basis'])).toEqual(['plan', 'plan', 'decree'])
    expect(steps[1]?.textContent).toContain('hạn 29/11/2026')
    expect(steps[1]?.textContent).toContain('nên xong trước hết 27/11')
  })
})
