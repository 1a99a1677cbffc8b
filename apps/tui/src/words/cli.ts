// What the commands say: one shape, filled in by each language.

import type { Language } from '@tiendo/text'
import type { AllocateCommand, AllocateOption } from './allocate-cli.ts'
import type { BudgetCommand, BudgetOption } from './budget-cli.ts'
import { en } from './cli.en.ts'
import { vi } from './cli.vi.ts'

type Say = (what: string) => string
type Lines<Key extends string> = Readonly<Record<Key, string>>

export type CommandName =
  | 'read'
  | 'check'
  | 'rules'
  | 'timing'
  | 'login'
  | 'logout'
  | 'plans'
  | 'tasks'
  | 'due'
  | 'show'
  | 'import'
  | 'drafts'
  | 'drafts link'
  | 'review'
  | 'answer'
  | 'reshape'
  | 'findings'
  | 'waive'
  | 'unwaive'
  | 'publish'
  | 'progress'
  | 'heat'
  | 'views'
  | 'move'
  | 'retime'
  | 'settings'
  | 'events'
  | 'events record'
  | 'events withdraw'
  | 'calendar'
  | 'calendar history'
  | 'calendar add'
  | 'calendar confirm'
  | 'calendar swap'
  | 'calendar remove'
  | 'calendar import'
  | 'calendar export'
  | 'subscriptions'
  | 'subscriptions add'
  | 'subscriptions revoke'
  | BudgetCommand
  | AllocateCommand
  | 'completion'
  | 'help'

export type OptionName =
  | 'json'
  | 'csv'
  | 'format'
  | 'maxWarnings'
  | 'config'
  | 'upper'
  | 'rule'
  | 'fix'
  | 'out'
  | 'fixList'
  | 'markdown'
  | 'stdin'
  | 'issued'
  | 'fromYear'
  | 'toYear'
  | 'today'
  | 'email'
  | 'passwordStdin'
  | 'from'
  | 'to'
  | 'mine'
  | 'only'
  | 'unreviewed'
  | 'replaces'
  | 'again'
  | 'allDrafts'
  | 'list'
  | 'needed'
  | 'acceptValue'
  | 'edit'
  | 'reject'
  | 'clear'
  | 'sure'
  | 'split'
  | 'at'
  | 'merge'
  | 'into'
  | 'add'
  | 'lead'
  | 'with'
  | 'deliverable'
  | 'timing'
  | 'withdraw'
  | 'dryRun'
  | 'percent'
  | 'note'
  | 'submit'
  | 'finished'
  | 'accept'
  | 'return'
  | 'organisation'
  | 'view'
  | 'month'
  | 'ics'
  | 'plan'
  | 'key'
  | 'by'
  | 'all'
  | 'moveTo'
  | 'back'
  | 'phrase'
  | 'fromKey'
  | 'reason'
  | 'beforeIncludes'
  | 'roll'
  | 'cutOff'
  | 'waiting'
  | 'on'
  | 'symbol'
  | 'task'
  | 'dayName'
  | 'basis'
  | 'proposed'
  | 'local'
  | 'compensatory'
  | 'calendarFormat'
  | 'subscriptionName'
  | BudgetOption
  | AllocateOption
  | 'lang'
  | 'server'
  | 'ascii'
  | 'version'
  | 'help'

export type CliWords = {
  readonly description: string
  readonly commands: Lines<CommandName>
  readonly options: Lines<OptionName>
  readonly helpTitles: Lines<'usage' | 'form' | 'someOptions' | 'arguments' | 'options' | 'globalOptions' | 'commands'>
  readonly usage: {
    readonly unknownCommand: Say
    readonly unknownOption: Say
    readonly missingArgument: Say
    readonly missingValue: Say
    readonly tooMany: string
    readonly other: string
    readonly seeHelp: string
  }
  readonly file: { readonly notFound: Say; readonly folder: Say; readonly unreadable: Say }
  readonly notADay: (option: string, text: string) => string
  readonly notAYear: (option: string, text: string) => string
  readonly yearsTogether: string
  readonly yearsReversed: string
  readonly notACount: (option: string) => string
  readonly notAFormat: (option: string, choices: string) => string
  readonly phraseOrStdin: string
  readonly bug: Say
  readonly noTerminal: string
  readonly read: Lines<
    | 'document'
    | 'source'
    | 'issued'
    | 'years'
    | 'signatory'
    | 'citations'
    | 'sections'
    | 'tasks'
    | 'targets'
    | 'duties'
    | 'budget'
    | 'stated'
    | 'untaken'
    | 'findings'
    | 'lead'
    | 'coordinators'
    | 'timing'
    | 'deliverable'
    | 'none'
    | 'page'
    | 'line'
    | 'noTiming'
    | 'noLead'
  >
  readonly timing: Lines<'noDates' | 'due' | 'from' | 'safe' | 'rolled' | 'next'> & {
    readonly classes: Lines<'deadline' | 'period' | 'recurring' | 'relative' | 'undated'>
    readonly left: (days: number) => string
    readonly past: (days: number) => string
  }
  readonly login: {
    readonly email: string
    readonly password: string
    readonly needsStdin: string
    readonly done: (name: string, role: string, url: string) => string
    readonly out: Say
    readonly notIn: Say
    readonly how: string
  }
  readonly tables: Lines<
    | 'number'
    | 'symbol'
    | 'file'
    | 'title'
    | 'lead'
    | 'due'
    | 'standing'
    | 'percent'
    | 'id'
    | 'key'
    | 'plan'
    | 'issuer'
    | 'issued'
    | 'years'
    | 'tasks'
    | 'duties'
    | 'from'
    | 'safe'
  >
  readonly none: string
  readonly find: {
    readonly noPlan: Say
    readonly manyPlans: (text: string, plans: string) => string
    readonly noTask: (task: string, plan: string) => string
    readonly noKey: (key: string, keys: string) => string
    readonly manyShares: (names: string) => string
  }
  readonly show: Lines<'lead' | 'coordinators' | 'deliverable' | 'phrase' | 'why' | 'history'>
  readonly imported: (id: string, tasks: number, findings: number) => string
  readonly wouldImport: (name: string, tasks: number, findings: number) => string
  readonly known: (id: string) => string
  readonly reading: Lines<'waiting' | 'opening' | 'pages' | 'seeing' | 'finding'>
  readonly linked: (added: number, removed: number, changed: number) => string
  readonly unlinked: string
  readonly noTerminalReview: string
  readonly reviewColumns: Lines<'path' | 'field' | 'value' | 'confidence' | 'answer' | 'doubt'>
  readonly oneAnswer: string
  readonly oneReshape: string
  readonly noCut: (at: string) => string
  readonly notUnderstood: (text: string) => string
  readonly answered: (count: number) => string
  readonly clash: (path: string, who: string) => string
  readonly reshaped: Say
  readonly reshapeWithdrawn: string
  readonly published: Say
  readonly wouldPublish: Say
  readonly wouldNotPublish: (count: number) => string
  readonly progress: {
    readonly oneAction: string
    readonly badPercent: string
    readonly noteNeeded: string
    readonly done: (what: string, percent: number | null) => string
    readonly would: Say
    readonly mayNot: string
  }
}

const words: Readonly<Record<Language, CliWords>> = { vi, en }

export const cliWords = (language: Language): CliWords => words[language]
