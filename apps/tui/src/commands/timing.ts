// `tiendo timing`: the words of a deadline as days. One JSON object a line, in order; nothing is kept but the
// answers to phrases seen before, of which plans have few.

import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { dayInVietnam } from '../text/day.ts'
import { cliWords } from '../words/cli.ts'
import { dayOption, yearsOption } from './day-option.ts'
import { timingLine, timingText, type TimingQuestion } from './timing/line.ts'
import { lineBatches } from './timing/lines.ts'

/** Characters of remembered answers; beyond it memory is emptied and filled again. */
const REMEMBERED = 16_000_000
const WRITTEN_AT_ONCE = 256_000

const answerer = (question: TimingQuestion) => {
  const known = new Map<string, string>()
  let size = 0
  return (phrase: string): string => {
    const before = known.get(phrase)
    if (before !== undefined) return before
    const line = `${timingLine(phrase, question)}\n`
    size += line.length
    if (size > REMEMBERED) {
      known.clear()
      size = line.length
    }
    known.set(phrase, line)
    return line
  }
}

const streamed = async ({ io }: Context, question: TimingQuestion): Promise<Exit> => {
  const answer = answerer(question)
  for await (const lines of lineBatches(io.input())) {
    let text = ''
    for (const line of lines) {
      text += answer(line)
      if (text.length < WRITTEN_AT_ONCE) continue
      await io.out(text)
      text = ''
    }
    if (text !== '') await io.out(text)
  }
  return exit.ok
}

export const timing = async (context: Context, phrase: string | null, options: Options): Promise<Exit> => {
  const { io, language } = context
  const [issued, today, years] = [
    dayOption(context, options, 'issued'),
    dayOption(context, options, 'today'),
    yearsOption(context, options),
  ]
  if (!issued.ok) return issued.error
  if (!today.ok) return today.error
  if (!years.ok) return years.error
  const fromInput = flag(options, 'stdin')
  if ((phrase === null) !== fromInput) return refuse(context, exit.usage, cliWords(language).phraseOrStdin)
  const question = {
    years: years.value,
    issuedOn: issued.value,
    today: today.value ?? dayInVietnam(io.now()),
    language,
  }
  if (phrase === null) return streamed(context, question)
  // A person at a terminal reads sentences; a program always gets its line.
  const forPerson = io.outputIsTerminal && !flag(options, 'json')
  await io.out(forPerson ? timingText(phrase, question) : `${timingLine(phrase, question)}\n`)
  return exit.ok
}
