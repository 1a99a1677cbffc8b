// The words of the commands about days, English.

import type { DayWords } from './days.ts'

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
const works = (count: number): string => many(count, 'piece of work', 'pieces of work')

export const en: DayWords = {
  moves: {
    none: 'No deadline changes.',
    count: (count, days) => `${many(days, 'period')} of ${works(count)} ${days === 1 ? 'changes' : 'change'}.`,
  },
  dryRun: 'Nothing was written.',
  changed: { move: 'The deadline was moved.', retime: 'The timing was replaced.', settings: 'The settings were saved.' },
  saved: {
    record: 'The event was recorded.',
    withdraw: 'The record was taken back.',
    calendar: (version) => `Saved as calendar ${version}.`,
  },
  need: {
    reason: '--reason is needed: why, best with the document that decides it.',
    toOrBack: 'Exactly one of these is needed: --to DAY, --back.',
    phrase: '--phrase is needed: the new timing, such as “Quý II hằng năm”.',
    setting: 'At least one of these is needed: --before-includes, --roll, --cut-off.',
    on: '--on is needed: the day the event came.',
    basis: '--basis is needed: the law or document that decides this day.',
    name: '--name is needed: what the day off is called.',
    scope: 'Exactly one of these is needed: --mine, --all, --plan PLAN.',
    onOff: (option) => `${option} takes only: on, off.`,
    cutOff: (text) => `--cut-off: “${text}” is not one. Write day/months before the period’s last, such as 31/1; or calendar; or decree.`,
    month: (text) => `--month: “${text}” is not a month. Write it like 2026-11.`,
    planTask: (text) => `--task: “${text}” is not one. Write PLAN/TASK, such as p-1/t3.`,
    year: (text) => `“${text}” is neither a year nor a command of calendar. See: tiendo calendar --help`,
    notTogether: (one, other) => `${one} does not go with ${other}.`,
  },
  events: {
    none: 'No work waits for an event.',
    since: (day, days) => `since ${day} (${many(days, 'day')})`,
    notFound: (text) => `There is no event “${text}”. See: tiendo events`,
    many: (text, events) => `“${text}” fits several events: ${events}. Use an id.`,
    notOfEvent: (task, event) => `${task} does not wait for “${event}”. See: tiendo events`,
    waits: (count) => `${works(count)} waiting`,
    came: (on, symbol) => `${on}${symbol === null ? '' : ` (${symbol})`}`,
  },
  calendar: {
    columns: {
      date: 'Day',
      name: 'Name',
      scope: 'Scope',
      status: 'Status',
      basis: 'Basis',
      version: 'Version',
      at: 'Saved',
      by: 'By',
      reason: 'Reason',
      changes: 'Changes',
    },
    status: { confirmed: 'off', proposed: 'proposed, not counted', worked: 'worked in exchange' },
    head: (year, version) => `Work calendar ${year}, version ${version}`,
    rest: (days) => `Weekly rest: ${days}.`,
    none: (year) => `The calendar has no days of ${year} yet.`,
    notProposed: (day) => `${day} is not a proposed day off. See: tiendo calendar`,
    noDay: (day) => `The calendar has no entry on ${day}. See: tiendo calendar`,
    swapOrder: 'The day off and the day worked must differ.',
    left: (text, why) => `Left out “${text}”: ${why}.`,
    same: 'The file is the same as the calendar; there is nothing to save.',
    version: (version) => `It would be version ${version}.`,
    compensation: (weekday, day, command) => `It falls on a ${weekday}; proposed day off in lieu: ${day}. Run: ${command}`,
  },
  month: {
    title: (month, year) =>
      `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1] ?? month} ${year}`,
    noDue: 'Nothing is due in this month.',
    off: (name) => `off: ${name}`,
    proposed: (name) => `proposed day off, not counted: ${name}`,
    worked: (day) => `worked in exchange for ${day}`,
    safe: (due) => `best done by now, due ${due}`,
    legend: '* holiday · + worked in exchange · ? proposed · s best done: due on a day off',
    units: (count) => many(count, 'unit'),
  },
  heat: {
    unit: 'Organisation',
    total: 'Total',
    elsewhere: 'outside these periods or without a deadline',
    elsewhereShort: 'Other',
    period: (month) => ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? `${month}`,
  },
  subscriptions: {
    columns: { id: 'Id', name: 'Name', scope: 'Of', made: 'Made', used: 'Last used', state: 'State' },
    scope: { mine: 'my organisation', authority: 'the authority', plan: (plan) => `plan ${plan}` },
    active: 'in use',
    revoked: 'revoked',
    never: 'never',
    once: 'This address is shown once; whoever has it sees the calendar. Revoke it: tiendo subscriptions revoke',
    would: (name) => `Would make the address “${name}”.`,
    wouldRevoke: (name) => `Would revoke “${name}”.`,
    gone: (name) => `“${name}” was revoked; calendar programs get nothing more.`,
    notFound: (id) => `You have no address “${id}”. See: tiendo subscriptions`,
    name: { mine: 'Work of my organisation', authority: 'Work of the authority', plan: (plan) => `Plan ${plan}` },
  },
  views: {
    columns: { name: 'Name', page: 'Page', query: 'Query' },
    notFound: (name, names) =>
      `There is no view called “${name}”.${names === '' ? ' Save one in the browser.' : ` There is: ${names}`}`,
    notDue: (name, page) => `“${name}” is a view of the page “${page}” and opens only in the browser.`,
  },
  chain: {
    title: 'way of the report',
    covers: (from, to) => `data from ${from} to ${to}, closed on ${to}`,
    enough: (days) => `from closing the data to the deadline: ${many(days, 'working day')}`,
    tooShort: (day) =>
      `Closing on ${day} leaves no working day before the deadline; one at least is needed (Decree 09/2019/NĐ-CP, Article 8(5)(b)).`,
    afterDue: (day) => `Closing on ${day} is after the deadline.`,
    proposal: (day, option) => `Proposed: close on ${day} (tiendo settings PLAN --cut-off ${option}).`,
    level: {
      units: 'the units',
      compiler: 'compiling body',
      province: 'Provincial People’s Committee',
      government: 'Government',
    },
    basis: {
      plan: 'the plan says so',
      decree: 'Decree 09/2019/NĐ-CP, Article 13(1)',
      proposed: 'proposed; no document says it',
    },
    days: (days) => `${many(days, 'working day')} after the step before`,
    noDay: 'no day can be given',
    warning: {
      outOfOrder: 'Not after the step before: units may send after the level above has had to.',
      noRoom: 'No working day is left for this step.',
    },
    safe: (day) => `safe ${day}`,
  },
}
