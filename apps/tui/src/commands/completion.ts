// `tiendo completion SHELL`: a script for the shell, made from the same list of commands the program is made from.

import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { specs } from '../cli/program.ts'
import { refuse } from '../cli/say.ts'
import { cliWords, type CliWords } from '../words/cli.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
const GLOBAL = ['--lang', '--server', '--ascii', '--help', '--version']
const FILES = new Set(['read', 'check', 'import'])

type Spec = (typeof specs)[number]

const flagOf = (flags: string): string => flags.split(' ')[0] ?? flags
const names = specs.map((spec) => spec.name)
const flagsOf = (spec: Spec): string => [...spec.options.map(([flags]) => flagOf(flags)), ...GLOBAL].join(' ')

const bashCase = (spec: Spec): string => {
  const words = spec.name === 'completion' ? `${flagsOf(spec)} ${SHELLS.join(' ')}` : flagsOf(spec)
  return `    ${spec.name}) COMPREPLY=($(compgen -W "${words}" -- "$current")) ;;`
}

const bash = (): string => `# tiendo: source <(tiendo completion bash)
_tiendo() {
  local current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names.join(' ')} help ${GLOBAL.join(' ')}" -- "$current"))
    return
  fi
  case "$command" in
${specs.map(bashCase).join('\n')}
  esac
  case "$command" in
    ${[...FILES].join('|')}) case "$current" in -*) ;; *) COMPREPLY+=($(compgen -f -- "$current")) ;; esac ;;
  esac
}
complete -o filenames -F _tiendo tiendo
`

const escaped = (text: string): string => text.replace(/['\\[\]:]/g, ' ')

const zsh = (words: CliWords): string => `#compdef tiendo
# tiendo: source <(tiendo completion zsh)
_tiendo() {
  local -a commands
  commands=(
${names.map((name) => `    '${name}:${escaped(words.commands[name])}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'tiendo' commands
    return
  fi
  case "$words[2]" in
${specs
  .map((spec) => {
    const options = spec.options.map(([flags, name]) => `'${flagOf(flags)}[${escaped(words.options[name])}]'`).join(' ')
    const shells = spec.name === 'completion' ? `'*:shell:(${SHELLS.join(' ')})'` : "'*:'"
    return `    ${spec.name}) _arguments ${options} ${FILES.has(spec.name) ? "'*:file:_files'" : shells} ;;`
  })
  .join('\n')}
  esac
}
compdef _tiendo tiendo
`

const fishFor = (spec: Spec): string => `complete -c tiendo -n '__fish_seen_subcommand_from ${spec.name}'`

const fish = (words: CliWords): string =>
  [
    '# tiendo: tiendo completion fish | source',
    'complete -c tiendo -f',
    ...names.map(
      (name) => `complete -c tiendo -n __fish_use_subcommand -a ${name} -d '${escaped(words.commands[name])}'`,
    ),
    ...specs.flatMap((spec) => [
      ...spec.options.map(
        ([flags, name]) => `${fishFor(spec)} -l ${flagOf(flags).slice(2)} -d '${escaped(words.options[name])}'`,
      ),
      ...(FILES.has(spec.name) ? [`complete -c tiendo -n '__fish_seen_subcommand_from ${spec.name}' -F`] : []),
      ...(spec.name === 'completion'
        ? [`complete -c tiendo -n '__fish_seen_subcommand_from completion' -a '${SHELLS.join(' ')}'`]
        : []),
    ]),
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
