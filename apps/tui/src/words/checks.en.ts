// The words of `check` and `rules`, English.

import type { WaiverProblem } from '@tiendo/domain'
import type { CheckWords } from './checks.ts'

const problem = (found: WaiverProblem): string => {
  switch (found.kind) {
    case 'notUnderstood':
      return `The comment “tiendo: ${found.text}” is not understood. Write: tiendo: waive RULE — reason (person).`
    case 'unknownRule':
      return `A comment waives “${found.rule}”: there is no such rule${found.nearest === null ? '' : `; the nearest is ${found.nearest}`}.`
    case 'noReason':
      return `The comment that waives ${found.rule} gives no reason and does not count. Write: tiendo: waive ${found.rule} — reason (person).`
    case 'noName':
      return `The comment that waives ${found.rule} does not say who answers for it and does not count. Put the name in brackets at its end.`
  }
}

const s = (count: number): string => (count === 1 ? '' : 's')

const listed = (parts: readonly (readonly [count: number, word: string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${word === 'waived' ? '' : s(count)}`)
    .join(', ')

export const en: CheckWords = {
  none: 'No findings.',
  summary: ({ errors, warnings, notes, waived }) =>
    `${errors} error${s(errors)}, ${warnings} warning${s(warnings)}, ${notes} note${s(notes)}${waived === 0 ? '' : `; ${waived} waived with a reason`}`,
  family: ({ errors, warnings, notes, waived }) =>
    listed([
      [errors, 'error'],
      [warnings, 'warning'],
      [notes, 'note'],
      [waived, 'waived'],
    ]),
  files: (files, sound) => `${files} file${s(files)}, ${sound} without errors`,
  tooMany: (most, found) => `${found} warning${s(found)}, and ${most} accepted.`,
  why: 'Why',
  confirmed: 'confirmed',
  waived: (reason, by, on) => `Waived: ${reason} (${by}${on === null ? '' : `, ${on}`})`,
  off: (rule, count, reason) => `Not looked at: ${rule} (${count}): ${reason}`,
  idle: (place, rule, by) => `${place}: the comment that waives ${rule} (${by}) covers nothing any more; it can go.`,
  problem,
  unknownRule: (option, rule, nearest) =>
    `${option}: there is no rule “${rule}”${nearest === null ? '' : `; the nearest is ${nearest}`}. See: tiendo rules`,
  upper: (what) => `--upper: ${what}`,
  config: {
    at: (file, place, what) => `${file}${place === '' ? '' : `, ${place}`}: ${what}`,
    syntax: (line, column) => `not JSON (line ${line}, column ${column}).`,
    notAnObject: 'a group { … } is needed.',
    notAList: 'a list [ … ] is needed.',
    noRule: 'the id of a rule is missing.',
    notASeverity: 'one of: error, warning, note.',
    noReason: 'the reason is missing: who turns a rule off or waives it must say why.',
    noName: 'who answers for it is missing.',
    notText: 'a text is needed.',
    notADay: 'not a real day. Write it as 2026-11-29.',
    unknownKey: (key, known) => `there is no “${key}”; known are: ${known}.`,
    unknownRule: (rule, nearest) =>
      `there is no rule “${rule}”${nearest === null ? '' : `; the nearest is ${nearest}`}. See: tiendo rules`,
  },
  fix: {
    oneOut: '--out goes with --fix and exactly one file.',
    listAlone: '--list goes with --fix, and not with --out.',
    nothing: 'Nothing to comment on: no file was written.',
    noProposals: 'No words are proposed to be changed.',
    exists: (path) => `“${path}” is there already and is not written over. Remove it, or name another with --out.`,
    noFolder: (path) => `There is no folder to write “${path}” into.`,
    original: (path) => `“${path}” is the original and is not written over. Name another with --out.`,
    written: (path, comments) => `${comments} comment${s(comments)} written into “${path}”.`,
    failed: (path) => `“${path}”: the original takes no comments; they are in a copy of its words and tables.`,
    place: (line) => `line ${line}`,
  },
  rules: {
    count: (count) => `${count} rules`,
    oneForm: 'One of: --json, --markdown.',
    rule: 'Rule',
    name: 'Name',
    severity: 'Severity',
    family: 'Family',
    basis: 'Basis',
    about: 'Looks at',
    why: 'Why',
    breaks: 'Breaks it',
    passes: 'Keeps it',
    upper: 'The upper plan',
    practice: 'drafting practice',
  },
}
