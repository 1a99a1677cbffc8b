// Findings about the document, what it cites, whom it names, its wording and the plan above it, as people read them.

import { localDate, type Finding } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { confirmedSentence } from './confirmed.ts'
import { findingSentence } from './finding.ts'

type Data<R extends Finding['rule']> = Extract<Finding, { readonly rule: R }>['data']
const of = <R extends Finding['rule']>(rule: R, data: Data<R>): Finding => {
  const finding = { rule, severity: 'note', data, span: null } as const
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler cannot follow a rule and its data as a pair
  return finding as unknown as Finding
}

describe('in both languages', () => {
  it.each<readonly [finding: Finding, vi: string, viDetail: string, en: string, enDetail: string]>([
    [
      of('document/recipients-untold', { bodies: [{ name: 'Sở Y tế', tasks: ['I.2', 'I.4'], count: 2 }] }),
      'Sở Y tế chủ trì nhiệm vụ nhưng không có trong “Nơi nhận”',
      'Sở Y tế (nhiệm vụ I.2, I.4). Bổ sung vào “Nơi nhận”.',
      'Sở Y tế leads tasks and is not among the recipients',
      'Sở Y tế (tasks I.2, I.4). Add them to the recipients.',
    ],
    [
      of('document/recipients-untold', { bodies: [{ name: 'Sở Y tế', tasks: [], count: 1 }, { name: 'Công an tỉnh', tasks: ['2'], count: 1 }] }),
      '2 đơn vị chủ trì nhiệm vụ nhưng không có trong “Nơi nhận”',
      'Sở Y tế (1 nhiệm vụ); Công an tỉnh (nhiệm vụ 2). Bổ sung vào “Nơi nhận”.',
      '2 bodies lead tasks and are not among the recipients',
      'Sở Y tế (1 task); Công an tỉnh (task 2). Add them to the recipients.',
    ],
    [
      of('document/annex-absent', { annexes: [{ label: 'phụ lục II', line: 26 }] }),
      'Nhắc đến “phụ lục II” nhưng không có trong tệp',
      '“phụ lục II” (dòng 26). Gửi kèm trong cùng tệp, hoặc bỏ lời dẫn.',
      '“phụ lục II” is referred to and is not in the file',
      '“phụ lục II” (line 26). Put them into the file, or drop the reference.',
    ],
    [
      of('document/annex-absent', { annexes: [{ label: 'phụ lục I', line: 12 }, { label: 'tài liệu tập huấn', line: 30 }] }),
      '2 phụ lục, tài liệu kèm theo không có trong tệp',
      '“phụ lục I” (dòng 12), “tài liệu tập huấn” (dòng 30). Gửi kèm trong cùng tệp, hoặc bỏ lời dẫn.',
      '2 annexes or attachments are not in the file',
      '“phụ lục I” (line 12), “tài liệu tập huấn” (line 30). Put them into the file, or drop the reference.',
    ],
    [
      of('document/count-mismatch', { words: 'Kế hoạch gồm 03 nội dung sau', what: 'nội dung', stated: 3, found: 4 }),
      'Văn bản nêu 3 nội dung, đếm được 4',
      '“Kế hoạch gồm 03 nội dung sau”. Sửa số, hoặc bổ sung phần còn thiếu.',
      'The text says 3 nội dung, 4 were found',
      '“Kế hoạch gồm 03 nội dung sau”. Correct the number, or add what is missing.',
    ],
    [
      of('document/years-count', { words: '05 năm (giai đoạn 2026 - 2031)', stated: 5, found: 6, first: 2026, last: 2031 }),
      'Ghi 5 năm, giai đoạn 2026-2031 là 6 năm',
      '“05 năm (giai đoạn 2026 - 2031)”. 5 năm từ 2026 là đến hết 2030; kiểm tra số năm hoặc năm cuối (2031).',
      '5 years are stated, 2026-2031 are 6',
      '“05 năm (giai đoạn 2026 - 2031)”. 5 years from 2026 end with 2030; check the number or the last year (2031).',
    ],
    [
      of('document/title-year-mismatch', { titleYears: '2025', otherYears: '2026', against: 'issue' }),
      'Kế hoạch năm 2025 nhưng ký năm 2026',
      'Kiểm tra lại năm ở tên kế hoạch, ngày ký và nội dung.',
      'A plan for 2025 signed in 2026',
      'Check the title, the day and the text.',
    ],
    [
      of('document/title-year-mismatch', { titleYears: '2026', otherYears: '2025', against: 'body' }),
      'Tên kế hoạch ghi 2026, trong nội dung ghi 2025',
      'Kiểm tra lại năm ở tên kế hoạch, ngày ký và nội dung.',
      'The title says 2026, the text repeats it with 2025',
      'Check the title, the day and the text.',
    ],
    [
      of('citation/unknown-issuer', { symbol: '21/TTr-SYTT', code: 'SYTT', near: 'SYT' }),
      '21/TTr-SYTT: không rõ cơ quan “SYTT”',
      '“SYTT” gần giống “SYT”: có thể gõ nhầm. Đối chiếu với bản gốc.',
      '21/TTr-SYTT: “SYTT” is no known issuer',
      '“SYTT” is almost “SYT”: perhaps a slip. Compare with the original.',
    ],
    [
      of('citation/unknown-type', { symbol: '21/TTTr-SYT', code: 'TTTr', near: 'TTr', said: 'Tờ trình' }),
      '21/TTTr-SYT: không có loại văn bản “TTTr”',
      'Có thể là “TTr” (Tờ trình). Đối chiếu với bản gốc.',
      '21/TTTr-SYT: there is no type “TTTr”',
      'Perhaps “TTr” (Tờ trình). Compare with the original.',
    ],
    [
      of('citation/law-not-in-force', { cited: 'Luật Tổ chức chính quyền địa phương ngày 19/02/2025', by: '72/2025/QH15', from: '2025-06-16', when: 'before' }),
      'Luật Tổ chức chính quyền địa phương ngày 19/02/2025 đã được thay bằng 72/2025/QH15',
      'Từ ngày 16/06/2025 áp dụng 72/2025/QH15. Rà soát lại căn cứ và thẩm quyền theo luật mới.',
      'Luật Tổ chức chính quyền địa phương ngày 19/02/2025 was replaced by 72/2025/QH15',
      '72/2025/QH15 applies from 16 Jun 2025. Review grounds and powers under the new law.',
    ],
    [
      of('citation/law-not-in-force', { cited: '83/2015/QH13', by: '89/2025/QH15', from: '2026-01-01', when: 'within' }),
      '83/2015/QH13 được thay bằng 89/2025/QH15 trong thời gian thực hiện',
      'Từ ngày 01/01/2026 áp dụng 89/2025/QH15. Rà soát lại căn cứ và thẩm quyền theo luật mới.',
      '83/2015/QH13 is replaced by 89/2025/QH15 while the plan runs',
      '89/2025/QH15 applies from 1 Jan 2026. Review grounds and powers under the new law.',
    ],
    [
      of('citation/no-date', { symbols: ['31/UBND-VX'], dated: 4 }),
      '31/UBND-VX được viện dẫn mà không ghi ngày',
      '31/UBND-VX. 4 văn bản khác có ghi ngày; bổ sung ngày ở lần viện dẫn đầu.',
      '31/UBND-VX is cited without its date',
      '31/UBND-VX. 4 others carry theirs; add it where each is first cited.',
    ],
    [
      of('citation/no-date', { symbols: ['31/UBND-VX', '9/QĐ-SYT'], dated: 4 }),
      '2 văn bản được viện dẫn mà không ghi ngày',
      '31/UBND-VX, 9/QĐ-SYT. 4 văn bản khác có ghi ngày; bổ sung ngày ở lần viện dẫn đầu.',
      '2 acts are cited without their dates',
      '31/UBND-VX, 9/QĐ-SYT. 4 others carry theirs; add it where each is first cited.',
    ],
    [
      of('citation/two-names', { symbol: '8/QĐ-SYT', names: ['giao dự toán', 'mua sắm thiết bị'] }),
      '8/QĐ-SYT được ghi với hai trích yếu khác nhau',
      '“giao dự toán” và “mua sắm thiết bị”. Đối chiếu với bản gốc.',
      '8/QĐ-SYT is given two different titles',
      '“giao dự toán” and “mua sắm thiết bị”. Compare with the original.',
    ],
    [
      of('citation/self-date', { symbol: '15/KH-UBND', date: '2026-03-13', issuedOn: '2026-03-12' }),
      'Phụ lục ghi 15/KH-UBND ngày 13/03/2026',
      'Phần đầu văn bản ghi ngày 12/03/2026. Sửa cho thống nhất.',
      'An annex dates 15/KH-UBND 13 Mar 2026',
      'The head of the document says 12 Mar 2026. Make them agree.',
    ],
    [
      of('organisation/unknown', { name: 'Trung tâm Chuyên đổi số', near: 'Trung tâm Chuyển đổi số', source: 'register' }),
      'Không có đơn vị tên “Trung tâm Chuyên đổi số”',
      'Gần giống “Trung tâm Chuyển đổi số” trong danh bạ: có thể gõ nhầm.',
      'No body is named “Trung tâm Chuyên đổi số”',
      'Almost “Trung tâm Chuyển đổi số” of the register: perhaps a slip.',
    ],
    [
      of('organisation/abolished', { signed: 'after', bodies: [{ name: 'Thanh tra Sở', since: '2025-07-01', act: 'Luật Thanh tra 84/2025/QH15', now: ['Thanh tra tỉnh'], line: 30, count: 1 }] }),
      'Thanh tra Sở không còn khi văn bản được ký',
      'Dòng 30, từ 01/07/2025 (Luật Thanh tra 84/2025/QH15); nay là Thanh tra tỉnh. Giao lại cho đơn vị hiện hành.',
      'Thanh tra Sở: no more when the plan was signed',
      'Line 30, since 1 Jul 2025 (Luật Thanh tra 84/2025/QH15); now Thanh tra tỉnh. Give the work to a body that stands.',
    ],
    [
      of('organisation/abolished', { signed: 'before', bodies: [{ name: 'Chi cục Đo lường', since: '2026-06-01', act: null, now: [], line: null, count: 1 }, { name: 'UBND các huyện', since: '2025-07-01', act: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15', now: [], line: 9, count: 2 }] }),
      '2 đơn vị kết thúc hoạt động trong thời gian thực hiện',
      'Chi cục Đo lường (từ 01/06/2026); UBND các huyện (dòng 9, từ 01/07/2025, Luật Tổ chức chính quyền địa phương 72/2025/QH15). Giao lại cho đơn vị hiện hành.',
      '2 bodies: ended while the plan runs',
      'Chi cục Đo lường (since 1 Jun 2026); UBND các huyện (line 9, since 1 Jul 2025, Luật Tổ chức chính quyền địa phương 72/2025/QH15). Give the work to a body that stands.',
    ],
    [
      of('organisation/alias-of-two', { name: 'Chi cục', could: ['Chi cục Kiểm lâm', 'Chi cục Thủy lợi'] }),
      '“Chi cục” có thể là nhiều đơn vị',
      'Chi cục Kiểm lâm; Chi cục Thủy lợi. Viết đủ tên.',
      '“Chi cục” could be more than one body',
      'Chi cục Kiểm lâm; Chi cục Thủy lợi. Write the name in full.',
    ],
    [
      of('organisation/inspection-power', { count: 1, numbers: ['IV.1'], title: 'Tổ chức thanh tra các cơ sở' }),
      'Nhiệm vụ IV.1 giao sở “thanh tra”',
      '“Tổ chức thanh tra các cơ sở”. Ghi “kiểm tra”, hoặc giao Thanh tra tỉnh.',
      'Task IV.1 gives a department an inspection',
      '“Tổ chức thanh tra các cơ sở”. Write “kiểm tra”, or give it to the inspectorate.',
    ],
    [
      of('organisation/inspection-power', { count: 2, numbers: ['4.1', '5.1'], title: 'Tổ chức thanh tra các cơ sở' }),
      '2 nhiệm vụ giao sở “thanh tra”',
      '4.1, 5.1. “Tổ chức thanh tra các cơ sở”. Ghi “kiểm tra”, hoặc giao Thanh tra tỉnh.',
      '2 tasks give departments inspections',
      '4.1, 5.1. “Tổ chức thanh tra các cơ sở”. Write “kiểm tra”, or give it to the inspectorate.',
    ],
    [
      of('organisation/name-variants', { variants: [['Sở Công Thương', 'Sở Công thương']] }),
      'Một đơn vị được viết 2 cách',
      '“Sở Công Thương” / “Sở Công thương”. Thống nhất một cách viết.',
      'One body is written in 2 ways',
      '“Sở Công Thương” / “Sở Công thương”. Keep to one.',
    ],
    [
      of('text/ocr-slip', { words: 'tiền độ', instead: 'tiến độ', lines: [3, 9] }),
      '“tiền độ” có thể là “tiến độ”',
      'Dòng 3, 9. Đối chiếu với bản gốc nếu là bản quét.',
      '“tiền độ” is perhaps “tiến độ”',
      'Line 3, 9. If scanned, compare with the original.',
    ],
    [
      of('text/broken-hyphen', { words: '91- KL/TW', instead: '91-KL/TW', count: 1 }),
      'Số ký hiệu “91- KL/TW” bị tách',
      'Viết liền: 91-KL/TW (1 chỗ).',
      'The symbol “91- KL/TW” is broken',
      'Write 91-KL/TW (1 place).',
    ],
    [
      of('text/unclosed-bracket', { sign: '(', lines: [4, 8] }),
      'Dấu “(” mở mà không đóng (2 chỗ)',
      'Dòng 4, 8. Thêm dấu đóng.',
      '“(” opens and does not close (2 places)',
      'Line 4, 8. Close it.',
    ],
    [
      of('text/impossible-date', { words: 'ngày 31/6' }),
      '“ngày 31/6” không có trong lịch',
      'Ghi lại đúng ngày, tháng hoặc quý.',
      '“ngày 31/6” is in no calendar',
      'Write the day, month or quarter that was meant.',
    ],
    [
      of('text/wrong-weekday', { words: 'thứ Hai, ngày 20/10/2026', date: localDate(2026, 10, 20), weekday: 2 }),
      '“thứ Hai, ngày 20/10/2026”: 20/10/2026 là thứ Ba',
      'Sửa thứ, hoặc sửa ngày.',
      '“thứ Hai, ngày 20/10/2026”: 20 Oct 2026 is a Tuesday',
      'Correct the day of the week, or the date.',
    ],
    [
      of('target/yearly-mismatch', { unit: 'hợp tác xã', total: 90, years: 3, each: 25 }),
      'Mỗi năm 25 trong 3 năm là 75 hợp tác xã, không phải 90',
      'Sửa số bình quân, hoặc sửa số cả giai đoạn.',
      '25 a year for 3 years is 75 (hợp tác xã), not 90',
      'Correct the yearly figure, or the whole.',
    ],
    [
      of('text/doubled-word', { words: 'thực hiện thực hiện' }),
      'Lặp từ: “thực hiện thực hiện”',
      'Bỏ phần lặp.',
      'Doubled: “thực hiện thực hiện”',
      'Drop one of the two.',
    ],
    [
      of('cascade/item-not-taken-up', { upper: '15/KH-UBND', assigned: 4, items: [{ number: '2', title: 'Lập hồ sơ sức khỏe' }] }),
      '1 nhiệm vụ của 15/KH-UBND chưa được đưa vào',
      '2 “Lập hồ sơ sức khỏe”. Cấp trên giao 4 nhiệm vụ; bổ sung, hoặc nêu rõ thực hiện ở kế hoạch nào.',
      '1 of the tasks of 15/KH-UBND is not taken up',
      '2 “Lập hồ sơ sức khỏe”. 4 were given; add these, or say which plan has them.',
    ],
    [
      of('cascade/later-than-upper', { upper: '15/KH-UBND', number: '3', title: 'Rà soát thiết bị', own: '2026-09-30', limit: '2026-06-30' }),
      'Nhiệm vụ 3 có thời hạn muộn hơn 15/KH-UBND',
      '“Rà soát thiết bị”: ở đây 30/09/2026, cấp trên 30/06/2026. Rút ngắn thời hạn.',
      'Task 3 is due later than 15/KH-UBND has it',
      '“Rà soát thiết bị”: 30 Sep 2026 here, 30 Jun 2026 above. Set it earlier.',
    ],
    [
      of('cascade/target-below-upper', { upper: '15/KH-UBND', text: '94,9% trạm y tế đạt chuẩn', own: '94.9', quantity: '95', unit: '%' }),
      'Chỉ tiêu 94,9% thấp hơn 95% của 15/KH-UBND',
      '“94,9% trạm y tế đạt chuẩn”. Nâng chỉ tiêu, hoặc nêu lý do.',
      'The target of 94.9% is below 95% of 15/KH-UBND',
      '“94,9% trạm y tế đạt chuẩn”. Raise it, or give the reason.',
    ],
  ])('$0.rule: %s', (finding, vi, viDetail, en, enDetail) => {
    expect(findingSentence(finding, 'vi')).toEqual({ title: vi, detail: viDetail })
    expect(findingSentence(finding, 'en')).toEqual({ title: en, detail: enDetail })
  })
})

const span = { page: null, line: [1, 1], cell: null, quote: '' } as const

it.each<readonly [Parameters<typeof confirmedSentence>[0], string, string]>([
  [
    { kind: 'count', what: 'nhiệm vụ', count: 20, words: 'Tổng số có 20 nhiệm vụ', span },
    'Văn bản nói 20 nhiệm vụ, đọc được 20.',
    'The text says 20 nhiệm vụ, and 20 were found.',
  ],
  [
    { kind: 'total', amount: ['420000000', '420000000'], parts: 2, span },
    'Tổng kinh phí 420.000.000 đồng bằng tổng của 2 khoản.',
    'The total of 420,000,000 đồng is the sum of its 2 lines.',
  ],
  [
    { kind: 'line', line: '1', amount: ['1000000', '2000000'], parts: 1, span },
    'Mục 1: 1.000.000 – 2.000.000 đồng bằng tổng của 1 khoản.',
    'Line 1: 1,000,000 – 2,000,000 đồng is the sum of its 1 line.',
  ],
  [{ kind: 'years', count: 5, first: 2026, last: 2030, span }, 'Giai đoạn 2026-2030 đúng là 5 năm.', 'The period 2026-2030 is 5 years.'],
])('what holds: $0.kind', (one, vi, en) => {
  expect([confirmedSentence(one, 'vi'), confirmedSentence(one, 'en')]).toEqual([vi, en])
})
