// What `check` was asked for, from its options; wrong use is said and ends it.

import { err, isRule, nearestRule, ok, ruleIds, type FindingRule, type Result } from '@tiendo/domain'
import { exit, type Exit } from '../../cli/exit.ts'
import type { Context } from '../../cli/io.ts'
import { countOption, flag, listOption, textOption, type Options } from '../../cli/options.ts'
import { refuse } from '../../cli/say.ts'
import { checkWords } from '../../words/checks.ts'
import { cliWords } from '../../words/cli.ts'

const FORMATS = ['text', 'json', 'sarif', 'github'] as const
export type Format = (typeof FORMATS)[number]

export type Fix =
  | { readonly kind: 'none' }
  | { readonly kind: 'list' }
  /** `out` null: beside the original. */
  | { readonly kind: 'write'; readonly out: string | null }

export type Asked = {
  readonly files: readonly string[]
  readonly format: Format
  readonly maxWarnings: number | null
  readonly config: string | null
  readonly upper: string | null
  /** Null: every rule. */
  readonly rules: ReadonlySet<FindingRule> | null
  readonly fix: Fix
}

/** Rules by id, or all of a family by its name ("budget", "budget/*"). */
const rulesNamed = (context: Context, names: readonly string[]): Result<ReadonlySet<FindingRule>, Exit> => {
  const rules = new Set<FindingRule>()
  for (const name of names) {
    const family = ruleIds.filter((id) => id.startsWith(`${name.replace(/\/\*?$/, '')}/`))
    if (isRule(name)) rules.add(name)
    else if (family.length === 0)
      return err(
        refuse(context, exit.usage, checkWords(context.language).unknownRule('--rule', name, nearestRule(name))),
      )
    for (const id of family) rules.add(id)
  }
  return ok(rules)
}

const fixOf = (context: Context, files: readonly string[], options: Options): Result<Fix, Exit> => {
  const words = checkWords(context.language).fix
  const out = textOption(options, 'out')
  const [fix, list] = [flag(options, 'fix'), flag(options, 'list')]
  if (out !== null && (!fix || files.length !== 1)) return err(refuse(context, exit.usage, words.oneOut))
  if (list && (!fix || out !== null)) return err(refuse(context, exit.usage, words.listAlone))
  return ok(list ? { kind: 'list' } : fix ? { kind: 'write', out } : { kind: 'none' })
}

export const askedOf = (context: Context, files: readonly string[], options: Options): Result<Asked, Exit> => {
  const words = cliWords(context.language)
  const named = flag(options, 'json') ? 'json' : (textOption(options, 'format') ?? 'text')
  const format = FORMATS.find((one) => one === named)
  if (format === undefined) return err(refuse(context, exit.usage, words.notAFormat('--format', FORMATS.join(', '))))
  const most = countOption(options, 'maxWarnings')
  if (most === null) return err(refuse(context, exit.usage, words.notACount('--max-warnings')))
  const names = listOption(options, 'rule')
  const rules = names === null ? ok(null) : rulesNamed(context, names)
  if (!rules.ok) return rules
  const fix = fixOf(context, files, options)
  if (!fix.ok) return fix
  return ok({
    files,
    format,
    maxWarnings: most === 'absent' ? null : most,
    config: textOption(options, 'config'),
    upper: textOption(options, 'upper'),
    rules: rules.value,
    fix: fix.value,
  })
}
