// What procedures refuse with, in words: what is wrong, where, what to do. Codes are those of the API's contract.

import type { AwaitedRefusal, CalendarIssue, ConfirmIssue, DraftStatus, LocalDate, MoneyRefusal, PlanRefusal, Refusal, Role } from '@tiendo/domain'
import { moneyRefusalSentence } from '../budget/refusal.ts'
import { unreadableCalendarSentence } from '../calendar/calendar-file.ts'
import { notSoundSentence } from '../calendar/calendar-issue.ts'
import { refusalSentence, type NameOf } from '../execution/refusal.ts'
import { roleName } from '../execution/people.ts'
import { formatDate } from '../format/date.ts'
import { formatCount } from '../format/number.ts'
import { listed, type Language, type Words } from '../language.ts'
import { confirmIssueSentence } from '../plan/confirm-issue.ts'
import { draftStatusWord } from '../plan/words.ts'
import { awaitedRefusalSentence } from './awaited-refusal.ts'
import { checksRefusalSentence, type ChecksRefusal } from './checks-refusal.ts'
import { draftRefusalSentence, type DraftRefusal } from './draft-refusal.ts'
import { planRefusalSentence } from './plan-refusal.ts'
import { megabytes, readErrorSentence, type ReadProblem } from './read-error.ts'
import { sheetRefusalSentence, type SheetRefusal } from './sheet-problem.ts'

type Missing = 'plan' | 'draft' | 'work' | 'awaited' | 'subscription' | 'view'

export type Problem =
  | Refusal
  | PlanRefusal
  | AwaitedRefusal
  | MoneyRefusal
  | SheetRefusal
  | ChecksRefusal
  | DraftRefusal
  | ReadProblem
  | { readonly code: 'session/required' }
  | { readonly code: 'session/no-membership' }
  | { readonly code: 'session/wrong-credentials' }
  | { readonly code: 'session/password-length'; readonly min: number; readonly max: number }
  | { readonly code: 'rights/role'; readonly role: Role; readonly needs: readonly Role[] }
  | { readonly code: 'store/conflict'; readonly version: number }
  | { readonly code: 'store/not-found'; readonly what?: Missing }
  | { readonly code: 'draft/closed'; readonly status: DraftStatus }
  | { readonly code: 'draft/not-publishable'; readonly issues: readonly ConfirmIssue[] }
  | { readonly code: 'draft/no-such-value'; readonly path: string }
  | { readonly code: 'work/period-reversed'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly code: 'calendar/not-sound'; readonly issues: readonly CalendarIssue[] }
  | { readonly code: 'calendar/unreadable-file'; readonly line: number | null }
  | { readonly code: 'upload/no-file' }
  | { readonly code: 'request/too-large'; readonly limit: number }
  | {
      readonly code: 'request/malformed'
      readonly issues: readonly { readonly path: string; readonly message: string }[]
    }
  | { readonly code: 'request/cross-site' }
  | { readonly code: 'request/too-many'; readonly retryAfter: number }
  | { readonly code: 'request/no-such-procedure' }
  | { readonly code: 'network/offline' }
  | { readonly code: 'server/failed' }

/** Somebody wrote first. `version` is the one now stored, kept for those who compare. */
export const conflictSentence = (lang: Language): string =>
  lang === 'vi'
    ? 'Có người vừa thay đổi phần này nên chưa ghi. Xem nội dung mới rồi ghi lại; điều bạn nhập vẫn còn.'
    : 'Somebody changed this first, so nothing was saved. Look at it and save again; what you typed is kept.'

const things: Readonly<Record<Missing, Words>> = {
  plan: { vi: 'kế hoạch', en: 'plan' },
  draft: { vi: 'bản đọc', en: 'draft' },
  work: { vi: 'phần việc', en: 'piece of work' },
  awaited: { vi: 'sự kiện', en: 'awaited event' },
  subscription: { vi: 'địa chỉ lịch', en: 'calendar address' },
  view: { vi: 'cách xem đã lưu', en: 'saved view' },
}

const missing = (what: Missing | undefined, lang: Language): string => {
  if (what === undefined) return lang === 'vi' ? 'Không tìm thấy mục này.' : 'This was not found.'
  return lang === 'vi'
    ? `Không tìm thấy ${things[what].vi} này. Có thể đã được gỡ, hoặc địa chỉ chưa đúng.`
    : `This ${things[what].en} was not found. It may have been removed, or the address is wrong.`
}

/** Seconds as people wait: up to a minute in seconds, then in minutes, never understated. */
const wait = (seconds: number, lang: Language): string => {
  if (seconds <= 60)
    return lang === 'vi' ? `${Math.max(1, Math.ceil(seconds))} giây` : `${Math.max(1, Math.ceil(seconds))} seconds`
  const minutes = Math.ceil(seconds / 60)
  return lang === 'vi' ? `${minutes} phút` : `${minutes} minutes`
}

const isRefusal = (problem: Problem): problem is Refusal => problem.code.startsWith('execution/')
const isOfPlan = (problem: Problem): problem is PlanRefusal => problem.code.startsWith('plan/')
const isOfEvent = (problem: Problem): problem is AwaitedRefusal => problem.code.startsWith('awaited/')
const isOfMoney = (problem: Problem): problem is MoneyRefusal => problem.code.startsWith('money/')
const isOfSheet = (problem: Problem): problem is SheetRefusal => problem.code.startsWith('sheet/')
const isOfChecks = (problem: Problem): problem is ChecksRefusal => problem.code.startsWith('checks/')
const isOfDraft = (problem: Problem): problem is DraftRefusal => /^(?:reshape|document)\/|^draft\/(?:not-earlier|still-reading|not-reading)$/.test(problem.code)
const isUnreadable = (problem: Problem): problem is ReadProblem => problem.code.startsWith('reader/')

const request = (problem: Exclude<Problem, Refusal | PlanRefusal | AwaitedRefusal | MoneyRefusal | SheetRefusal | ChecksRefusal | DraftRefusal | ReadProblem>, lang: Language): string => {
  const vi = lang === 'vi'
  switch (problem.code) {
    case 'session/required':
      return vi
        ? 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết. Đăng nhập để tiếp tục.'
        : 'You are not signed in, or the session has ended. Sign in to go on.'
    case 'session/no-membership':
      return vi
        ? 'Tài khoản chưa thuộc đơn vị nào. Nhờ quản trị viên thêm vào đơn vị.'
        : 'The account belongs to no organisation yet. Ask an administrator to add it.'
    case 'session/wrong-credentials':
      return vi
        ? 'Thư điện tử hoặc mật khẩu không đúng. Kiểm tra lại rồi đăng nhập.'
        : 'The e-mail address or password is wrong. Check them and try again.'
    case 'session/password-length':
      return vi
        ? `Mật khẩu phải dài từ ${problem.min} đến ${problem.max} ký tự. Chọn mật khẩu khác.`
        : `A password has ${problem.min} to ${problem.max} characters. Choose another.`
    case 'rights/role': {
      const needs = listed(
        problem.needs.map((role) => roleName(role, lang)),
        lang,
      )
      return vi
        ? `Vai trò ${roleName(problem.role, lang)} không làm được việc này; cần vai trò ${needs}.`
        : `The role “${roleName(problem.role, lang)}” may not do this; it needs ${needs}.`
    }
    case 'store/conflict':
      return conflictSentence(lang)
    case 'store/not-found':
      return missing(problem.what, lang)
    case 'draft/closed':
      return vi
        ? `Bản đọc này ${draftStatusWord(problem.status, lang)} nên không sửa được nữa.`
        : `This draft is ${draftStatusWord(problem.status, lang)} and can no longer be changed.`
    case 'draft/not-publishable': {
      const [first] = problem.issues
      const count = formatCount(problem.issues.length, lang)
      const why = first === undefined ? '' : ` ${confirmIssueSentence(first, lang)}`
      return vi
        ? `Chưa ban hành được, còn ${count} điểm cần xử lý.${why}`
        : `Not publishable yet: ${count} to settle.${why}`
    }
    case 'draft/no-such-value':
      return vi
        ? `Bản đọc không có giá trị “${problem.path}”. Tải lại trang rồi làm lại.`
        : `The draft has no value “${problem.path}”. Reload and try again.`
    case 'work/period-reversed':
      return vi
        ? `Ngày đầu ${formatDate(problem.from, lang)} ở sau ngày cuối ${formatDate(problem.to, lang)}. Đổi lại hai ngày.`
        : `${formatDate(problem.from, lang)}, the first day, is after ${formatDate(problem.to, lang)}. Swap them.`
    case 'calendar/not-sound':
      return notSoundSentence(problem.issues, lang)
    case 'calendar/unreadable-file':
      return unreadableCalendarSentence(problem.line, lang)
    case 'upload/no-file':
      return vi ? 'Chưa có tệp nào được gửi. Chọn một tệp rồi gửi lại.' : 'No file was sent. Choose one and send again.'
    case 'request/too-large':
      return vi
        ? `Nội dung gửi lên quá lớn (tối đa ${megabytes(problem.limit, lang)}). Dùng tệp nhỏ hơn.`
        : `What was sent is too large (at most ${megabytes(problem.limit, lang)}). Use a smaller file.`
    case 'request/malformed': {
      const places = listed(
        problem.issues.map((issue) => issue.path).filter((path) => path !== ''),
        lang,
      )
      if (places === '')
        return vi
          ? 'Yêu cầu không đúng mẫu. Tải lại trang rồi làm lại.'
          : 'The request is malformed. Reload and try again.'
      return vi ? `Giá trị chưa hợp lệ ở: ${places}. Sửa lại rồi gửi.` : `Not valid: ${places}. Correct and send again.`
    }
    case 'request/cross-site':
      return vi
        ? 'Yêu cầu đến từ một trang khác nên bị từ chối. Mở Tiến Độ trực tiếp và làm lại.'
        : 'The request came from another site and was refused. Open Tiến Độ itself and try again.'
    case 'request/too-many':
      return vi
        ? `Thử quá nhiều lần. Đợi ${wait(problem.retryAfter, lang)} rồi thử lại.`
        : `Too many tries. Wait ${wait(problem.retryAfter, lang)} and try again.`
    case 'request/no-such-procedure':
      return vi
        ? 'Máy chủ không có chức năng này; có thể hai bên khác phiên bản. Tải lại trang hoặc cập nhật.'
        : 'The server has no such function; versions may differ. Reload or update.'
    case 'network/offline':
      return vi
        ? 'Không kết nối được với máy chủ. Kiểm tra mạng; điều bạn nhập vẫn còn.'
        : 'The server cannot be reached. Check the network; what you typed is kept.'
    case 'server/failed':
      return vi
        ? 'Máy chủ gặp lỗi ngoài dự kiến, chưa ghi gì. Thử lại; nếu vẫn lỗi, báo quản trị viên.'
        : 'The server failed unexpectedly and saved nothing. Try again; if it persists, tell an administrator.'
  }
}

/** Any refusal of the API as one sentence or two. */
export const problemSentence = (problem: Problem, lang: Language, nameOf?: NameOf): string => {
  if (isRefusal(problem)) return refusalSentence(problem, lang, nameOf)
  if (isOfPlan(problem)) return planRefusalSentence(problem, lang)
  if (isOfEvent(problem)) return awaitedRefusalSentence(problem, lang)
  if (isOfMoney(problem)) return moneyRefusalSentence(problem, lang, { unit: (id) => nameOf?.(id) ?? null })
  if (isOfSheet(problem)) return sheetRefusalSentence(problem, lang)
  if (isOfChecks(problem)) return checksRefusalSentence(problem, lang)
  if (isOfDraft(problem)) return draftRefusalSentence(problem, lang)
  return isUnreadable(problem) ? readErrorSentence(problem, lang) : request(problem, lang)
}
