// `tiendo rules`: the list, one rule, and the forms for scripts and pages.

import { ruleIds } from '@tiendo/domain'
import { rulesPage } from '@tiendo/text'
import { describe, expect, it } from 'vitest'
import { tiendo } from '../testing/io.ts'

describe('rules', () => {
  it('lists every one with its severity', async () => {
    const { code, out, err } = await tiendo(['rules'])
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(ruleIds.length + 1)
    for (const id of ruleIds) expect(out).toContain(id)
    expect(err).toBe(`${ruleIds.length} quy tắc\n`)
  })

  it.each([
    ['vi', ['Mức: lỗi', 'Căn cứ: Luật Ngân sách nhà nước', 'Sai:', 'Đúng:', '    Tổng kinh phí']],
    ['en', ['Severity: error', 'Basis: Luật Ngân sách nhà nước', 'Breaks it:', 'Keeps it:']],
  ])('tells one with both examples, in %s', async (language, all) => {
    const { code, out } = await tiendo(['rules', 'budget/total-mismatch', '--lang', language])
    expect(code).toBe(0)
    for (const words of all) expect(out).toContain(words)
  })

  it('gives JSON of all and of one', async () => {
    const { schema, rules } = JSON.parse((await tiendo(['rules', '--json'])).out)
    expect(schema).toBe('tiendo.rules/1')
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(ruleIds)
    const [one, ...others] = JSON.parse((await tiendo(['rules', 'outline/gap', '--json'])).out).rules
    expect(others).toEqual([])
    expect(one).toMatchObject({
      id: 'outline/gap',
      family: 'outline',
      severity: 'warning',
      examples: { breaks: { upper: null }, passes: { upper: null } },
    })
  })

  it('gives Markdown: the page, or one rule', async () => {
    expect((await tiendo(['rules', '--markdown'])).out).toBe(rulesPage())
    expect((await tiendo(['rules', 'outline/gap', '--markdown'])).out).toMatch(/^### outline\/gap\n\n\*\*/)
  })

  it('knows what was meant by another id', async () => {
    const { code, out, err } = await tiendo(['rules', 'outline/gaps'])
    expect({ code, out }).toEqual({ code: 4, out: '' })
    expect(err).toContain('gần nhất là outline/gap')
  })
})
