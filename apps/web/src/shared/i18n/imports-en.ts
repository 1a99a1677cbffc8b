import type { importsVi } from './imports-vi.ts'

type Labels = { readonly [Group in keyof typeof importsVi]: { readonly [Key in keyof (typeof importsVi)[Group]]: string } }

export const importsEn: Labels = {
  imports: {
    several: 'Importing: {{done}} of {{count}} done',
    clear: 'Clear what is done',
    cancel: 'Cancel',
    asking: 'Read what was pasted as a draft?',
    pasted: '{{words}} words, {{tables}} tables',
    read: 'Read it',
    queued: 'Waiting to be sent',
    sending: 'Sending…',
    waiting_one: 'Waiting, {{count}} document before it',
    waiting_other: 'Waiting, {{count}} documents before it',
    opening: 'Opening the file…',
    pages: 'Page {{done}} of {{total}} read',
    seeing: 'Recognising page {{done}} of {{total}}…',
    finding: 'Looking for tasks, deadlines, money…',
    open: 'Open the draft',
    known: 'This file was read before.',
    knownSince: 'This file was read on {{at}}.',
    openKnown: 'Open that draft',
    again: 'Read it again',
  },
}
