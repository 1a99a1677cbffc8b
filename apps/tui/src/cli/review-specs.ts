// Commands of a document's way in: imported, reviewed, put right, published.

import { DRY_RUN, JSON_OPTION, TABLE, type Spec } from './spec.ts'

export const reviewSpecs: readonly Spec[] = [
  {
    name: 'import',
    args: ['<FILE...>'],
    options: [['--replaces <DRAFT>', 'replaces'], ['--again', 'again'], DRY_RUN, JSON_OPTION],
    work: (files, options) => async (context) =>
      (await import('../commands/import.ts')).importFile(context, files, options),
  },
  {
    name: 'drafts',
    args: [],
    options: [['--all', 'allDrafts'], ...TABLE],
    work: (_args, options) => async (context) => (await import('../commands/drafts.ts')).drafts(context, options),
  },
  {
    name: 'drafts link',
    args: ['<DRAFT>', '[EARLIER]'],
    options: [],
    work:
      ([draft = '', earlier]) =>
      async (context) =>
        (await import('../commands/drafts.ts')).linkDraft(context, draft, earlier ?? null),
  },
  {
    name: 'review',
    args: ['<DRAFT>'],
    options: [['--list', 'list'], ['--needed', 'needed'], ...TABLE],
    work:
      ([draft = ''], options) =>
      async (context) =>
        (await import('../commands/review.ts')).review(context, draft, options),
  },
  {
    name: 'answer',
    args: ['<DRAFT>', '[PATH]'],
    options: [
      ['--accept', 'acceptValue'],
      ['--edit <TEXT>', 'edit'],
      ['--reject', 'reject'],
      ['--clear', 'clear'],
      ['--sure', 'sure'],
      JSON_OPTION,
    ],
    work:
      ([draft = '', path], options) =>
      async (context) =>
        (await import('../commands/answer.ts')).answer(context, draft, path ?? null, options),
  },
  {
    name: 'reshape',
    args: ['<DRAFT>'],
    options: [
      ['--split <N>', 'split'],
      ['--at <TEXT>', 'at'],
      ['--merge <N>', 'merge'],
      ['--into <M>', 'into'],
      ['--add <TITLE>', 'add'],
      ['--lead <NAMES>', 'lead'],
      ['--with <NAMES>', 'with'],
      ['--deliverable <TEXT>', 'deliverable'],
      ['--timing <PHRASE>', 'timing'],
      ['--withdraw <ID>', 'withdraw'],
      JSON_OPTION,
    ],
    work:
      ([draft = ''], options) =>
      async (context) =>
        (await import('../commands/answer.ts')).reshapeDraft(context, draft, options),
  },
  {
    name: 'findings',
    args: ['<NAME>'],
    options: TABLE,
    work:
      ([name = ''], options) =>
      async (context) =>
        (await import('../commands/findings.ts')).findings(context, name, options),
  },
  {
    name: 'waive',
    args: ['<NAME>', '<FINDING>'],
    options: [['--reason <TEXT>', 'reason'], JSON_OPTION],
    work:
      ([name = '', which = ''], options) =>
      async (context) =>
        (await import('../commands/findings.ts')).waive(context, name, which, options),
  },
  {
    name: 'unwaive',
    args: ['<NAME>', '<FINDING>'],
    options: [JSON_OPTION],
    work:
      ([name = '', which = ''], options) =>
      async (context) =>
        (await import('../commands/findings.ts')).unwaive(context, name, which, options),
  },
  {
    name: 'publish',
    args: ['<DRAFT>'],
    options: [['--unreviewed', 'unreviewed'], DRY_RUN, JSON_OPTION],
    work:
      ([draft = ''], options) =>
      async (context) =>
        (await import('../commands/publish.ts')).publish(context, draft, options),
  },
]
