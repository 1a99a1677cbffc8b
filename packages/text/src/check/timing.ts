// Findings about when tasks are due.

import type { TimingFindings } from '@tiendo/domain'
import { aboutWhich, are, someOf, which } from './many.ts'
import type { FamilyWords } from './rule-words.ts'
import { day } from './values.ts'

export const timingWords: FamilyWords<TimingFindings> = {
  'timing/vague': {
    name: { vi: 'Thời hạn không đo được', en: 'No measure of time' },
    about: { vi: 'Thời gian ghi “kịp thời”, “sớm”, “trong thời gian tới”.', en: 'Times that say “promptly”, “soon”, “in the coming time”.' },
    why: { vi: 'Không có ngày thì không thể nói là chậm.', en: 'Without a day nothing can be called late.' },
    title: (task, lang) => `${aboutWhich(task, lang)} ${lang === 'vi' ? `ghi thời hạn “${task.words}”` : `${are(task, 'is', 'are')} due “${task.words}”`}`,
    detail: (task, lang) =>
      lang === 'vi' ? `${which(task, lang)} Ghi ngày, tháng hoặc quý phải hoàn thành.` : `${which(task, lang)} Give a day, a month or a quarter.`,
  },
  'timing/no-year': {
    name: { vi: 'Thời hạn thiếu năm', en: 'No year' },
    about: { vi: 'Quý, tháng, ngày không ghi năm trong kế hoạch nhiều năm.', en: 'Quarters, months and days of no year, in a plan of several.' },
    why: { vi: 'Kế hoạch nhiều năm thì không biết là năm nào.', en: 'In a plan of several years nobody knows which.' },
    title: (task, lang) => `${aboutWhich(task, lang)} ${lang === 'vi' ? `ghi “${task.phrase}”, không có năm` : `${are(task, 'says', 'say')} “${task.phrase}” and no year`}`,
    detail: (task, lang) =>
      lang === 'vi' ? `${which(task, lang)} Ghi rõ năm, hoặc “hằng năm” nếu lặp lại.` : `${which(task, lang)} Give the year, or “hằng năm” where it comes again.`,
  },
  'timing/backward': {
    name: { vi: 'Kết thúc trước khi bắt đầu', en: 'Ends before it begins' },
    about: { vi: 'Mốc đầu và mốc cuối của thời gian thực hiện.', en: 'The first and last day of a time.' },
    why: { vi: 'Khoảng thời gian như vậy không tồn tại.', en: 'There is no such time.' },
    title: (task, lang) => `${aboutWhich(task, lang)} ${lang === 'vi' ? `ghi “${task.phrase}”: kết thúc trước khi bắt đầu` : `${are(task, 'says', 'say')} “${task.phrase}”: over before it begins`}`,
    detail: (task, lang) => (lang === 'vi' ? `${which(task, lang)} Kiểm tra lại hai mốc.` : `${which(task, lang)} Check both ends.`),
  },
  'timing/past-at-signing': {
    name: { vi: 'Quá hạn khi ký', en: 'Past at signing' },
    about: { vi: 'Thời hạn so với ngày ban hành.', en: 'Due days against the day of issue.' },
    why: { vi: 'Nhiệm vụ đã muộn, hoặc sắp muộn, trước khi người thực hiện nhận được.', en: 'The task is late, or nearly, before anybody has read of it.' },
    title: (task, lang) => {
      const past = task.daysLeft < 0
      if (lang === 'vi') return `${aboutWhich(task, lang)} ${past ? 'đã hết hạn khi ban hành' : 'gần hết hạn khi ban hành'}`
      return `${aboutWhich(task, lang)} ${are(task, 'was', 'were')} ${past ? 'past' : 'nearly past'} when the plan was issued`
    },
    detail: (task, lang) => {
      const { due, signed, known, daysLeft } = task
      const [end, from] = [day(due, lang), day(signed, lang)]
      if (lang === 'vi') {
        const issue = known === 'issued' ? `Ban hành ngày ${from}` : `Ban hành không trước ngày ${from} (văn bản viện dẫn mới nhất)`
        return `${which(task, lang)} ${issue}; hạn ${end}${daysLeft < 0 ? '' : `, còn ${daysLeft} ngày`}. Chỉnh lại thời hạn nếu còn phải làm.`
      }
      const issue = known === 'issued' ? `Issued on ${from}` : `Issued on ${from} at the earliest (the latest document cited)`
      return `${which(task, lang)} ${issue}; due ${end}${daysLeft < 0 ? '' : `, ${daysLeft} days left`}. Set another day where it is still to be done.`
    },
  },
  'timing/outside-years': {
    name: { vi: 'Ngoài giai đoạn', en: 'Outside the plan’s years' },
    about: { vi: 'Thời hạn so với giai đoạn của kế hoạch.', en: 'Due days against the years of the plan.' },
    why: { vi: 'Nhiệm vụ không thuộc thời gian của kế hoạch, hoặc ghi nhầm năm.', en: 'The task is not of this plan, or the year is a slip.' },
    title: (task, lang) => `${aboutWhich(task, lang)} ${lang === 'vi' ? `có hạn “${task.phrase}”, ngoài giai đoạn của kế hoạch` : `${are(task, 'is', 'are')} due “${task.phrase}”, outside the plan’s years`}`,
    detail: (task, lang) => {
      const { first, last, due } = task
      const years = first === last ? `${first}` : `${first} - ${last}`
      return lang === 'vi'
        ? `${which(task, lang)} Kế hoạch cho ${first === last ? 'năm' : 'giai đoạn'} ${years}, hạn là ${day(due, lang)}. Kiểm tra lại năm.`
        : `${which(task, lang)} The plan is for ${years}, the task is due on ${day(due, lang)}. Check the year.`
    },
  },
  'timing/body-against-column': {
    name: { vi: 'Nội dung và thời gian trái nhau', en: 'Words against the time' },
    about: { vi: 'Nhiệm vụ lặp lại mà cột thời gian chỉ ghi một lần.', en: 'Tasks that recur by their words and are due once by their time.' },
    why: { vi: 'Một trong hai chỗ sai: theo cột thì các năm sau không ai làm.', en: 'One of the two is wrong: by the time alone nobody does it again.' },
    title: (task, lang) => `${aboutWhich(task, lang)} ${lang === 'vi' ? `ghi “${task.round}” nhưng thời gian là “${task.phrase}”` : `${are(task, 'says', 'say')} “${task.round}”, and the time is “${task.phrase}”`}`,
    detail: (task, lang) =>
      lang === 'vi' ? `${which(task, lang)} Sửa cột thời gian (“${task.phrase.replace(/[/\s]{0,3}(?:năm\s{1,3})?\d{4}.*$/u, '')} ${task.round}”), hoặc bỏ “${task.round}”.` : `${which(task, lang)} Make the time recur, or drop “${task.round}”.`,
  },
  'timing/day-off': {
    name: { vi: 'Hạn vào ngày nghỉ', en: 'Due on a day off' },
    about: { vi: 'Ngày hạn so với lịch làm việc.', en: 'Due days against the calendar.' },
    why: { vi: 'Ngày nghỉ không ai nhận; phải xong từ ngày làm việc trước đó.', en: 'Nobody receives it then: it has to be ready the working day before.' },
    title: ({ count }, lang) => (lang === 'vi' ? `${count} hạn rơi vào ngày nghỉ` : count === 1 ? 'A limit falls on a day off' : `${count} limits fall on days off`),
    detail: ({ days, count }, lang) => {
      const vi = lang === 'vi'
      const told = days.map(({ due, safe }) => `${day(due, lang)} (${vi ? 'ngày làm việc trước đó' : 'working day before'}: ${day(safe, lang)})`)
      const some = someOf(told, count, vi ? 'ngày khác' : 'others', lang)
      return `${some.charAt(0).toUpperCase()}${some.slice(1)}. ${vi ? 'Nên chọn ngày làm việc.' : 'Better choose a working day.'}`
    },
  },
  'timing/event-without-length': {
    name: { vi: 'Chờ sự kiện', en: 'Waits for an event' },
    about: { vi: 'Thời hạn tính từ một sự kiện chưa xảy ra.', en: 'Times that run from an event to come.' },
    why: { vi: 'Không ghi số ngày và người theo dõi sự kiện thì không bao giờ đến hạn.', en: 'With no length and nobody to record the event, it is never due.' },
    title: (task, lang) => `${aboutWhich(task, lang)} ${lang === 'vi' ? 'chờ sự kiện mà không ghi phải xong trong bao lâu' : `${are(task, 'waits', 'wait')} for an event, for no length of time`}`,
    detail: (task, lang) =>
      lang === 'vi'
        ? `${which(task, lang)} “${task.phrase}”. Ghi số ngày sau sự kiện và cơ quan theo dõi sự kiện.`
        : `${which(task, lang)} “${task.phrase}”. Say how long after it, and who watches for it.`,
  },
  'timing/open-end': {
    name: { vi: 'Lặp lại không có năm cuối', en: 'No last year' },
    about: { vi: 'Nhiệm vụ hằng năm trong kế hoạch không có năm kết thúc.', en: 'Yearly tasks in a plan without a last year.' },
    why: { vi: 'Không biết lặp lại đến bao giờ.', en: 'Nobody knows how often it comes.' },
    title: (task, lang) => `${aboutWhich(task, lang)} ${lang === 'vi' ? 'lặp lại hằng năm, kế hoạch không có năm kết thúc' : `${are(task, 'recurs', 'recur')} every year of a plan without a last one`}`,
    detail: (task, lang) =>
      lang === 'vi' ? `${which(task, lang)} “${task.phrase}”. Ghi giai đoạn thực hiện.` : `${which(task, lang)} “${task.phrase}”. Say for which years.`,
  },
  'timing/method-in-time': {
    name: { vi: 'Cách làm ở cột thời gian', en: 'A method for a time' },
    about: { vi: 'Cột thời gian ghi cách làm thay cho thời hạn.', en: 'Times that tell how, not when.' },
    why: { vi: 'Thời hạn lẫn trong lời, không đôn đốc được.', en: 'The time is lost among the words.' },
    title: (task, lang) => `${aboutWhich(task, lang)} ${lang === 'vi' ? 'ghi cách làm ở chỗ thời gian' : `${are(task, 'tells', 'tell')} how in the place of when`}`,
    detail: (task, lang) =>
      lang === 'vi' ? `${which(task, lang)} “${task.phrase}”. Chuyển cách làm sang nội dung, giữ lại thời hạn.` : `${which(task, lang)} “${task.phrase}”. Move it to the task and leave the time.`,
  },
}
