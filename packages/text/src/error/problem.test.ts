import { localDate } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { refusalSentence } from '../execution/refusal.ts'
import { problemSentence, type Problem } from './problem.ts'

const today = localDate(2026, 11, 20)

/** One of each code; a part of the Vietnamese sentence that says where or what. */
const problems: readonly (readonly [Problem, string])[] = [
  [{ code: 'execution/not-your-task', organisationId: 'so-y-te' }, 'đơn vị khác'],
  [{ code: 'execution/not-the-monitor', monitor: 'so-y-te' }, 'cơ quan theo dõi'],
  [{ code: 'execution/not-the-monitor', monitor: null }, 'Chọn cơ quan theo dõi'],
  [{ code: 'execution/own-result' }, 'không tự nhận'],
  [{ code: 'execution/nothing-submitted' }, 'Chưa có kết quả'],
  [{ code: 'execution/already-accepted' }, 'đã được nhận'],
  [{ code: 'execution/already-closed' }, 'đã kết thúc'],
  [{ code: 'execution/percent-out-of-range', percent: 140 }, '140%'],
  [{ code: 'execution/finished-in-future', finishedOn: localDate(2026, 12, 1), today }, '01/12/2026'],
  [{ code: 'execution/note-required' }, 'lý do'],
  [{ code: 'plan/rights' }, 'đầu mối theo dõi'],
  [{ code: 'plan/no-such-work', workId: 't99' }, '“t99”'],
  [{ code: 'plan/no-such-occurrence', key: '2027-Q3' }, 'không có kỳ đã chọn'],
  [{ code: 'plan/reason-required' }, 'Cần ghi lý do'],
  [{ code: 'plan/phrase-not-understood', phrase: 'sớm' }, '“sớm”'],
  [{ code: 'plan/not-recurring' }, 'chỉ làm một lần'],
  [{ code: 'plan/nothing-changes' }, 'giống hệt'],
  [{ code: 'plan/before-issue', due: localDate(2026, 1, 5), issuedOn: localDate(2026, 3, 12) }, 'từ 12/03/2026 trở đi'],
  [{ code: 'awaited/rights' }, 'đầu mối tổng hợp hoặc quản trị'],
  [{ code: 'awaited/in-future', on: localDate(2026, 12, 1), today }, 'Ngày 01/12/2026 ở sau hôm nay (20/11/2026)'],
  [{ code: 'awaited/reason-required' }, 'lý do bỏ ghi nhận'],
  [{ code: 'awaited/no-work' }, 'Chưa chọn việc nào'],
  [{ code: 'awaited/nothing-recorded' }, 'chưa được ghi nhận'],
  [{ code: 'money/rights' }, 'tài chính'],
  [{ code: 'money/reason-required' }, 'lý do'],
  [{ code: 'money/nothing-recorded' }, 'Thêm ít nhất một dòng'],
  [{ code: 'money/no-such-entry', id: 'e1' }, 'Không tìm thấy khoản'],
  [{ code: 'money/already-withdrawn', id: 'e1' }, 'hủy ghi nhận trước đó'],
  [{ code: 'money/nothing-changes' }, 'Không có gì thay đổi'],
  [{ code: 'money/same-line' }, 'hai mục khác nhau'],
  [{ code: 'money/rows', problems: [{ code: 'money/act-required', row: 4 }] }, 'Dòng 5'],
  [{ code: 'checks/rights' }, 'không có quyền'],
  [{ code: 'checks/reason-required' }, 'Cần nêu lý do'],
  [{ code: 'checks/no-such-finding' }, 'không còn trong văn bản'],
  [{ code: 'checks/not-waived' }, 'Chưa có ai ghi nhận'],
  [{ code: 'checks/closed' }, 'đã đóng'],
  [{ code: 'checks/nothing-changes' }, 'đúng mức này'],
  [{ code: 'calendar/not-sound', issues: [] }, 'Xem lại các ngày'],
  [{ code: 'calendar/not-sound', issues: [{ code: 'calendar/no-working-day' }] }, 'Cả bảy ngày'],
  [
    {
      code: 'calendar/not-sound',
      issues: [{ code: 'calendar/date-twice', date: today }, { code: 'calendar/no-working-day' }, { code: 'calendar/nothing-changes' }],
    },
    'Ngày 20/11/2026 được ghi hai lần. Bỏ một trong hai. Còn 2 điểm khác',
  ],
  [{ code: 'calendar/unreadable-file', line: 17 }, 'từ dòng 17'],
  [{ code: 'calendar/unreadable-file', line: null }, 'iCalendar'],
  [{ code: 'reshape/no-such-task', task: 4 }, 'không còn'],
  [{ code: 'reshape/title-missing' }, 'cần có nội dung'],
  [{ code: 'reshape/same-task' }, 'chính nó'],
  [{ code: 'reshape/no-such-reshape', id: 'r1' }, 'hoàn tác rồi'],
  [{ code: 'draft/not-earlier' }, 'bản trước'],
  [{ code: 'draft/still-reading', done: 3, total: 40 }, '3/40 trang'],
  [{ code: 'draft/not-reading' }, 'đọc hết'],
  [{ code: 'document/no-file' }, 'Nhập lại tệp'],
  [{ code: 'document/no-such-page', page: 3, pages: null }, 'không chia trang'],
  [{ code: 'document/no-such-page', page: 9, pages: 4 }, 'có 4 trang'],
  [{ code: 'reader/empty' }, 'Tệp trống'],
  [{ code: 'reader/not-a-document', looksLike: 'XLSX' }, 'giống tệp XLSX'],
  [{ code: 'reader/not-a-document', looksLike: null }, 'DOCX'],
  [{ code: 'reader/too-large', bytes: 62_914_560, limit: 26_214_400 }, 'Tệp 60 MB quá lớn, chỉ nhận đến 25 MB'],
  [{ code: 'reader/unsupported', kind: 'doc' }, 'trước Word 97'],
  [{ code: 'reader/password-protected' }, 'mật khẩu'],
  [{ code: 'reader/zip-bomb', limit: 1 }, 'lớn bất thường'],
  [{ code: 'reader/corrupt', part: 'word/document.xml' }, 'bị hỏng'],
  [{ code: 'reader/undecodable' }, 'UTF-8'],
  [{ code: 'reader/nothing-found' }, 'chụp lại rõ hơn'],
  [{ code: 'reader/not-a-picture', name: 'trang 1.heic', looksLike: 'HEIC' }, 'Tệp “trang 1.heic” không phải là ảnh đọc được (giống tệp HEIC). Lưu ảnh thành JPEG'],
  [{ code: 'reader/not-a-picture', name: 'a.jpg', looksLike: null }, 'JPEG, PNG hoặc PDF'],
  [{ code: 'reader/broken-picture', name: 'a.jpg' }, 'Ảnh “a.jpg” bị hỏng'],
  [{ code: 'reader/picture-too-large', name: 'a.jpg', pixels: 108_000_001, limit: 64_000_000 }, '109 triệu điểm ảnh, chỉ nhận đến 64 triệu'],
  [{ code: 'reader/too-slow', seconds: 30 }, '30 giây'],
  [{ code: 'reader/too-heavy' }, 'bộ nhớ'],
  [{ code: 'reader/failed' }, 'Bộ đọc gặp lỗi'],
  [{ code: 'session/required' }, 'Đăng nhập'],
  [{ code: 'session/no-membership' }, 'quản trị viên'],
  [{ code: 'session/wrong-credentials' }, 'mật khẩu không đúng'],
  [{ code: 'session/password-length', min: 8, max: 128 }, 'từ 8 đến 128 ký tự'],
  [{ code: 'rights/role', role: 'officer', needs: ['monitor', 'administrator'] }, 'đầu mối tổng hợp và quản trị'],
  [{ code: 'store/conflict', version: 4 }, 'Có người vừa thay đổi'],
  [{ code: 'store/not-found', what: 'plan' }, 'kế hoạch'],
  [{ code: 'store/not-found', what: 'awaited' }, 'sự kiện'],
  [{ code: 'store/not-found', what: 'subscription' }, 'địa chỉ lịch'],
  [{ code: 'store/not-found', what: 'view' }, 'cách xem đã lưu'],
  [{ code: 'store/not-found' }, 'Không tìm thấy'],
  [{ code: 'draft/closed', status: 'published' }, 'đã ban hành theo dõi'],
  [{ code: 'draft/not-publishable', issues: [{ code: 'confirm/unanswered', path: 'tasks.0.timing' }] }, 'còn 1 điểm'],
  [{ code: 'draft/no-such-value', path: 'tasks.99' }, 'tasks.99'],
  [{ code: 'work/period-reversed', from: localDate(2026, 12, 1), to: today }, '20/11/2026'],
  [{ code: 'upload/no-file' }, 'Chọn một tệp'],
  [{ code: 'request/too-large', limit: 26_214_400 }, '25 MB'],
  [{ code: 'request/malformed', issues: [{ path: 'percent', message: 'expected number' }] }, 'percent'],
  [{ code: 'request/malformed', issues: [] }, 'không đúng mẫu'],
  [{ code: 'request/cross-site' }, 'trang khác'],
  [{ code: 'request/too-many', retryAfter: 61 }, '2 phút'],
  [{ code: 'request/no-such-procedure' }, 'phiên bản'],
  [{ code: 'network/offline' }, 'Kiểm tra mạng'],
  [{ code: 'server/failed' }, 'Máy chủ gặp lỗi'],
]

const nameOf = (id: string): string | null => (id === 'so-y-te' ? 'Sở Y tế' : null)

describe('every problem', () => {
  it.each(problems)('%o says %s', (problem, part) => {
    expect(problemSentence(problem, 'vi')).toContain(part)
  })

  it.each(problems)('%o is a sentence in both languages, with nothing left over', (problem) => {
    const [vi, en] = [problemSentence(problem, 'vi'), problemSentence(problem, 'en')]
    expect(vi).not.toBe(en)
    for (const sentence of [vi, en]) {
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{|reader\/|execution\/|plan\/|awaited\/|calendar\//)
    }
  })

  it('a technical part of a file never reaches people', () => {
    expect(problemSentence({ code: 'reader/corrupt', part: 'word/document.xml' }, 'vi')).not.toContain('xml')
  })

  it('names organisations where their names are known', () => {
    expect(refusalSentence({ code: 'execution/not-your-task', organisationId: 'so-y-te' }, 'vi', nameOf)).toContain(
      'do Sở Y tế chủ trì',
    )
    expect(problemSentence({ code: 'execution/not-the-monitor', monitor: 'so-y-te' }, 'en', nameOf)).toContain(
      'Only Sở Y tế',
    )
  })
})
