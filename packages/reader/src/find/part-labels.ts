// How plans name the parts of a task where they write them out: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …". Words of
// administration only; a label always has its colon.

export type Part = 'lead' | 'coordinators' | 'timing' | 'deliverable' | 'other'

const BODIES = '(?:các\\s+)?(?:cơ quan|đơn vị|bộ phận|tổ chức|người|cá nhân|phòng|lãnh đạo)'
const OF_WORK = '(?:\\s+(?:chính|thực hiện|tham mưu|triển khai|giải quyết|nhiệm vụ|công việc|soạn thảo|xây dựng|trình|tổ chức))*'

const WORDS: readonly (readonly [Part, string])[] = [
  [
    'lead',
    `(?:${BODIES}\\s+)?(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm)${OF_WORK}|${BODIES}\\s+(?:thực hiện|tham mưu|được giao|xử lý)|phân công(?: thực hiện)?|giao thực hiện`,
  ],
  ['coordinators', `(?:${BODIES}\\s+)?(?:cùng\\s+)?phối hợp${OF_WORK}`],
  [
    'timing',
    '(?:thời gian|thời hạn|tiến độ|thời điểm|hạn|kỳ hạn|lộ trình)(?:\\s+(?:thực hiện|hoàn thành|xong|triển khai|tổ chức|trình|báo cáo|bắt đầu|kết thúc|dự kiến|ban hành|[Cc]hính phủ|UBND|phê duyệt|xem xét|cấp có thẩm quyền|nghiệm thu|tỉnh))*|hoàn thành',
  ],
  [
    'deliverable',
    '(?:kết quả|sản phẩm|đầu ra)(?:\\s*[,/-]?\\s*(?:và\\s+)?(?:đầu ra|dự kiến|đạt được|thực hiện|sản phẩm|kết quả|hoàn thành|cần đạt|yêu cầu|chủ yếu|cụ thể))*',
  ],
  [
    'other',
    '(?:kinh phí|nguồn kinh phí|nguồn lực|dự toán)(?:\\s+(?:thực hiện|dự kiến))*|địa điểm(?:\\s+(?:thực hiện|tổ chức))?|thành phần(?:\\s+(?:tham gia|tham dự))?|đối tượng(?:\\s+(?:tham gia|thực hiện))?|hình thức(?:\\s+(?:thực hiện|tổ chức))?|số lượng|nội dung(?:\\s+(?:thực hiện|công việc|cụ thể|chính))*|phạm vi(?:\\s+thực hiện)?|mục tiêu|mục đích|yêu cầu|ghi chú|(?:cơ quan|đơn vị|người|lãnh đạo)\\s+(?:theo dõi|chỉ đạo|đôn đốc|giám sát|kiểm tra)',
  ],
]

/** No label is longer; a bracket beside it says more: "Thời gian (dự kiến):". */
const COLON = '(?:\\s*\\([^():]{1,40}\\))?\\s*:\\s*'

/** By part, a label and its colon at the start of what is left of a text. */
export const LABEL_OPENS: readonly (readonly [Part, RegExp])[] = WORDS.map(([part, words]) => [
  part,
  new RegExp(`^(?:${words})${COLON}`, 'iu'),
])

/** The same inside a paragraph: after its start, a sign, a break, or a space where the label begins with a capital. */
export const LABELS_INSIDE: readonly (readonly [Part, RegExp])[] = WORDS.map(([part, words]) => [
  part,
  new RegExp(`(^|[.;,(\\n–]\\s*[-–+•*]?\\s*|\\s[-–+•]\\s+|\\s)(${words})${COLON}`, 'giu'),
])
