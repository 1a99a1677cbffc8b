// `tiendo completion SHELL`: a script for the shell, made from the same list of commands the program is made from.

import { ruleIds } from '@tiendo/domain'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { isGroup, specs } from '../cli/specs.ts'
import { placeOf, type Spec } from '../cli/spec.ts'
import { refuse } from '../cli/say.ts'
import { cliWords, type CliWords } from '../words/cli.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
const GLOBAL = ['--lang', '--server', '--ascii', '--help', '--version']
const FILES = new Set<string>(['read', 'check', 'import', 'calendar import', 'budget', 'budget import'])

const flagOf = (flags: string): string => flags.split(' ')[0] ?? flags
/** Words that a command takes behind it. */
const wordsOf = (spec: Spec): readonly string[] =>
  spec.name === 'completion' ? SHELLS : spec.name === 'rules' ? ruleIds : []
const flagsOf = (spec: Spec): string => [...spec.options.map(([flags]) => flagOf(flags)), ...GLOBAL].join(' ')
/** Commands of the first word, then those of each group. */
const first = specs.filter((spec) => placeOf(spec).parent === '')
const membersOf = (group: string): readonly Spec[] => specs.filter((spec) => placeOf(spec).parent === group)
const groups = first.filter(({ name }) => isGroup(name))
const ownName = (spec: Spec): string => placeOf(spec).name

const bashCase = (spec: Spec): string => {
  const more = [...wordsOf(spec), ...membersOf(spec.name).map(ownName)]
  return `    '${spec.name}') COMPREPLY=($(compgen -W "${[flagsOf(spec), ...more].join(' ')}" -- "$current")) ;;`
}

const bash = (): string => `# tiendo: source <(tiendo completion bash)
_tiendo() {
  local current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]}
  if [ "\${COMP_WORDS[COMP_CWORD-1]}" = --rule ]; then
    COMPREPLY=($(compgen -W "${ruleIds.join(' ')}" -- "$current"))
    return
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...first.map(ownName), 'help', ...GLOBAL].join(' ')}" -- "$current"))
    return
  fi
  if [ "$COMP_CWORD" -gt 2 ]; then
    case "$command \${COMP_WORDS[2]}" in
      ${groups.flatMap(({ name }) => membersOf(name).map((member) => `'${member.name}'`)).join('|')}) command="$command \${COMP_WORDS[2]}" ;;
    esac
  fi
  case "$command" in
${specs.map(bashCase).join('\n')}
  esac
  case "$command" in
    ${[...FILES].map((name) => `'${name}'`).join('|')}) case "$current" in -*) ;; *) COMPREPLY+=($(compgen -f -- "$current")) ;; esac ;;
  esac
}
complete -o filenames -F _tiendo tiendo
`

const escaped = (text: string): string => text.replace(/['\\[\]:]/g, ' ')

const zshNames = (list: readonly Spec[], words: CliWords): string =>
  list.map((spec) => `'${ownName(spec)}:${escaped(words.commands[spec.name])}'`).join(' ')

const zshCase = (spec: Spec, words: CliWords): string => {
  const value = (flags: string): string => (flagOf(flags) === '--rule' ? `:rule:(${ruleIds.join(' ')})` : '')
  const options = spec.options
    .map(([flags, name]) => `'${flagOf(flags)}[${escaped(words.options[name])}]${value(flags)}'`)
    .join(' ')
  const taken = wordsOf(spec)
  const rest = taken.length > 0 ? `'*:word:(${taken.join(' ')})'` : FILES.has(spec.name) ? "'*:file:_files'" : "'*:'"
  return `    '${spec.name}') _arguments ${options} ${rest} ;;`
}

const zsh = (words: CliWords): string => `#compdef tiendo
# tiendo: source <(tiendo completion zsh)
_tiendo() {
  local -a commands
  local command="$words[2]"
  if (( CURRENT == 2 )); then
    commands=(${zshNames(first, words)})
    _describe 'tiendo' commands
    return
  fi
  if (( CURRENT == 3 )); then
    case "$command" in
${groups.map(({ name }) => `      ${name}) commands=(${zshNames(membersOf(name), words)}); _describe 'tiendo ${name}' commands ;;`).join('\n')}
    esac
  else
    case "$command $words[3]" in
      ${groups.flatMap(({ name }) => membersOf(name).map((member) => `'${member.name}'`)).join('|')}) command="$command $words[3]" ;;
    esac
  fi
  case "$command" in
${specs.map((spec) => zshCase(spec, words)).join('\n')}
  esac
}
compdef _tiendo tiendo
`

const fishSeen = (spec: Spec): string => {
  const { parent, name } = placeOf(spec)
  if (parent !== '') return `'__fish_seen_subcommand_from ${parent}; and __fish_seen_subcommand_from ${name}'`
  const members = membersOf(name).map(ownName)
  const alone = members.length === 0 ? '' : `; and not __fish_seen_subcommand_from ${members.join(' ')}`
  return `'__fish_seen_subcommand_from ${name}${alone}'`
}

const fishName = (spec: Spec, words: CliWords): string => {
  const { parent, name } = placeOf(spec)
  const group = groups.find((one) => one.name === parent)
  const where = group === undefined ? '__fish_use_subcommand' : fishSeen(group)
  return `complete -c tiendo -n ${where} -a ${name} -d '${escaped(words.commands[spec.name])}'`
}

const fishOptions = (spec: Spec, words: CliWords): readonly string[] => {
  const to = `complete -c tiendo -n ${fishSeen(spec)}`
  return [
    ...spec.options.map(([flags, name]) => {
      const value = flagOf(flags) === '--rule' ? ` -x -a '${ruleIds.join(' ')}'` : ''
      return `${to} -l ${flagOf(flags).slice(2)} -d '${escaped(words.options[name])}'${value}`
    }),
    ...(FILES.has(spec.name) ? [`${to} -F`] : []),
    ...(wordsOf(spec).length > 0 ? [`${to} -a '${wordsOf(spec).join(' ')}'`] : []),
  ]
}

const fish = (words: CliWords): string =>
  [
    '# tiendo: tiendo completion fish | source',
    'complete -c tiendo -f',
    ...specs.map((spec) => fishName(spec, words)),
    ...specs.flatMap((spec) => fishOptions(spec, words)),
    '',
  ].join('\n')

export const completion = async (context: Context, shell: string): Promise<Exit> => {
  const words = cliWords(context.language)
  switch (shell) {
    case 'bash':
      await context.io.out(bash())
      return exit.ok
    case 'zsh':
      await context.io.out(zsh(words))
      return exit.ok
    case 'fish':
      await context.io.out(fish(words))
      return exit.ok
    default:
      return refuse(context, exit.usage, words.notAFormat('SHELL', SHELLS.join(', ')))
  }
}
