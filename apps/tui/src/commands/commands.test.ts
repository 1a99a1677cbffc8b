// The commands that need no server, as scripts meet them: what is on which stream, and the exit code.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { specs } from '../cli/specs.ts'
import { folder } from '../testing/documents.ts'
import { tiendo } from '../testing/io.ts'

let files: ReturnType<typeof folder>
let bashScript = ''
beforeAll(async () => {
  files = folder()
  bashScript = (await tiendo(['completion', 'bash'])).out
})

/** What bash would offer for a line, its last word being typed. */
const completed = (line: string, at: number): readonly string[] => {
  const words = line.split(' ').map((word) => `'${word}'`)
  const script = `${bashScript}\nCOMP_WORDS=(${words.join(' ')}); COMP_CWORD=${at}; _tiendo; printf '%s\\n' "\${COMPREPLY[@]}"`
  return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim().split('\n')
}
afterAll(() => rmSync(files.dir, { recursive: true }))

describe('wrong use is said in a sentence, with exit code 2 and nothing on standard output', () => {
  it.each([
    [['foo'], 'Không có lệnh “foo”'],
    [['read'], 'Thiếu tham số FILE'],
    [['read', 'a', '--nope'], 'Không có tùy chọn “--nope”'],
    [['check', 'a', '--format'], 'cần một giá trị'],
    [['check', 'a', '--format', 'xml'], '--format chỉ nhận: text, json, sarif, github'],
    [['check', 'a', '--max-warnings', 'many'], '--max-warnings cần một số nguyên'],
    [['check'], 'Thiếu tham số FILE'],
    [['check', 'a', '--rule', 'budget/total-missmatch'], 'gần nhất là budget/total-mismatch'],
    [['check', 'a', '--out', 'b.docx'], '--out chỉ dùng với --fix'],
    [['check', 'a', 'b', '--fix', '--out', 'c.docx'], 'đúng một tệp'],
    [['check', 'a', '--list'], '--list dùng cùng --fix'],
    [['check', 'a', '--fix', '--list', '--out', 'b.docx'], '--list dùng cùng --fix, không cùng --out'],
    [['rules', '--json', '--markdown'], 'Chọn một trong'],
    [['timing'], 'Cần một cụm từ, hoặc --stdin'],
    [['timing', 'Quý I', '--stdin'], 'Cần một cụm từ, hoặc --stdin'],
    [['timing', 'x', '--issued', '2026-02-30'], '“2026-02-30” không phải một ngày có thật'],
    [['timing', 'x', '--from', '2026'], 'Cần cả --from và --to'],
    [['timing', 'x', '--from', '2027', '--to', '2026'], '--from phải không sau --to'],
    [['timing', 'x', '--from', 'hai', '--to', '2026'], '“hai” không phải một năm'],
    [['completion', 'tcsh'], 'bash, zsh, fish'],
    [['due', '--from', 'mai'], '“mai” không phải một ngày có thật'],
    [['due', '--only', 'late'], 'dueSoon, overdue'],
    [['progress', 'p', 't1', '2026'], 'Cần đúng một trong'],
    [['progress', 'p', 't1', '2026', '--percent', '120'], 'từ 0 đến 100'],
    [['progress', 'p', 't1', '2026', '--submit', '--accept'], 'Cần đúng một trong'],
    [['progress', 'p', 't1', '2026', '--return', ' '], '--return cần lý do'],
    [['login'], 'Không có cửa sổ để hỏi'],
    [[], 'Màn hình cần một cửa sổ dòng lệnh'],
  ])('%j', async (argv, sentence) => {
    const { code, out, err } = await tiendo(argv)
    expect(err).toContain(sentence)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

describe('files that cannot be had or read', () => {
  it.each([
    [() => ['read', `${files.dir}/khong-co.txt`], 4, 'Không tìm thấy tệp'],
    [() => ['read', files.dir], 2, 'là thư mục'],
    [() => ['read', files.empty], 1, 'rong.txt'],
    [() => ['check', files.picture], 1, 'anh.png'],
  ])('%#', async (argv, expected, sentence) => {
    const { code, out, err } = await tiendo(argv())
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect({ code, out }).toEqual({ code: expected, out: '' })
  })
})

describe('read', () => {
  it('gives tiendo.draft/1', async () => {
    const { code, out } = await tiendo(['read', files.plan, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      schema: 'tiendo.draft/1',
      source: { name: 'ke-hoach.txt', kind: 'text', pages: null },
      document: { number: '45/KH-SXD', issuedOn: '2026-01-12' },
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'citation/date-conflict', message: expect.stringContaining('77/QĐ-UBND') }),
      ]),
    })
  })

  it('gives people a summary', async () => {
    const { code, out } = await tiendo(['read', files.plan])
    expect(code).toBe(0)
    expect(out).toContain('45/KH-SXD')
    expect(out).toContain('ban hành 12/01/2026')
  })
})

describe('help and completion', () => {
  it.each([[['--help']], [['help']], [['timing', '--help']], [['help', 'check']], [['rules', '--help']]])(
    '%j is on standard output',
    async (argv) => {
      const { code, out, err } = await tiendo(argv)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('Cách dùng')
    },
  )

  it.each(['bash', 'zsh', 'fish'])('%s completes every command, those of groups after their group', async (shell) => {
    const { code, out } = await tiendo(['completion', shell])
    expect(code).toBe(0)
    for (const { name, options } of specs) {
      expect(out).toContain(name.split(' ').at(-1))
      for (const [flags] of options) expect(out).toContain(flags.split(' ')[0]?.slice(2))
    }
    expect(out).toContain('calendar')
  })

  it('bash knows what is meant', () => {
    const script = spawnSync('bash', ['-n'], { input: bashScript, encoding: 'utf8' })
    expect(script.stderr).toBe('')
    expect(completed('tiendo ', 1)).toEqual(expect.arrayContaining(['due', 'calendar', 'help']))
    expect(completed('tiendo calendar ', 2)).toEqual(expect.arrayContaining(['add', 'confirm', '--csv']))
    expect(completed('tiendo calendar confirm --', 3)).toEqual(expect.arrayContaining(['--basis', '--dry-run']))
    expect(completed('tiendo calendar confirm --', 3)).not.toContain('--csv')
    expect(completed('tiendo completion ', 2)).toContain('zsh')
    expect(completed('tiendo check a.docx --', 3)).toEqual(
      expect.arrayContaining(['--config', '--upper', '--rule', '--fix', '--out', '--list', '--format', '--max-warnings']),
    )
    expect(completed('tiendo check --rule budget/total-m', 3)).toEqual(['budget/total-mismatch'])
    expect(completed('tiendo rules outline/g', 2)).toEqual(['outline/gap'])
  })

  it.each([['calendar', 'add'], ['events', 'record'], ['subscriptions', 'revoke']])(
    '%s --help lists %s',
    async (group, member) => {
      const { code, out } = await tiendo([group, '--help'])
      expect({ code, has: out.includes(`  ${member} [`) }).toEqual({ code: 0, has: true })
    },
  )

  it('the help of a command of a group tells its own options and the program’s, not the group’s', async () => {
    const { out } = await tiendo(['events', 'record', '--help'])
    expect(out).toContain('--symbol')
    expect(out).toContain('--server')
    expect(out).not.toContain('--waiting')
  })
})
