// Phrases typed without any Vietnamese marks ("Truoc ngay 15/11/2026"): the words of time get theirs back, so that the
// readers know them. Only a phrase with no mark at all is touched, and every letter keeps its place.

const words = [
  'ngày làm việc', 'chậm nhất', 'muộn nhất', 'trễ nhất', 'hoàn thành', 'hoàn tất', 'giai đoạn', 'thời kỳ', 'thời gian', 'thời hạn',
  'thời điểm', 'định kỳ', 'thường xuyên', 'liên tục', 'đột xuất', 'khi có', 'khi được', 'khi cần thiết', 'khi phát sinh', 'yêu cầu', 'đề nghị', 'kế hoạch',
  'quyết định', 'quy định', 'nghị quyết', 'nghị định', 'thông tư', 'thông báo', 'công văn', 'chỉ thị', 'kết luận',
  'chương trình', 'đề án', 'dự án', 'tiến độ', 'hướng dẫn', 'lộ trình', 'kể từ', 'ban hành', 'phê duyệt', 'trong vòng', 'không quá',
  'không muộn hơn', 'tối đa', 'ít nhất', 'tối thiểu', 'bắt đầu', 'kết thúc', 'nhận được', 'trở đi', 'tiếp theo', 'tầm nhìn',
  'định hướng', 'nhiệm kỳ', 'năm học', 'âm lịch', 'kỳ họp', 'hội nghị', 'chuyên đề', 'báo cáo', 'thực hiện', 'triển khai',
  'tổ chức', 'liền kề', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'trước', 'tháng', 'tuần',
  'giữa', 'cuối', 'đầu', 'đến', 'hết', 'được', 'của', 'các', 'và', 'hoặc', 'lần', 'lớp', 'đợt', 'nửa', 'một', 'bốn', 'mười', 'dự kiến',
  'vào', 'tại', 'so với', 'cuối cùng', 'đầu kỳ', 'cuối kỳ', 'kỳ sau', 'định kì', 'hạn cuối', 'hạn chót', 'tính từ',
  'thứ nhất', 'đầu tiên', 'những', 'ngày ký', 'khi ký', 'ký ban hành', 'kế hoạch này',
] as const

const MARKS = /[\u0300-\u036f]/g
const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
const restored = new Map<string, string>(words.map((word) => [plain(word), word]))

const KNOWN = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:${[...restored.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![A-Za-zÀ-ỹ])`,
  'gu',
)
/** Words that mean more than one thing without marks, told apart by what stands beside them. */
const beside: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:\d|\)|(?<!A-Za-zÀ-ỹ)(?:một|hai|ba|bốn|nam|bay|tam|chin|mười)) )ngay(?!A-Za-zÀ-ỹ)/gu, 'ngày'],
  [/(?<!A-Za-zÀ-ỹ)qui(?= (?:\d|[iv]{1,3}(?![A-Za-zÀ-ỹ])))/gu, 'quý'],
  [/(?<!A-Za-zÀ-ỹ)thu(?= [2-8](?!\d))/gu, 'thứ'],
  [/(?<=(?:nhất|chót) )la(?!A-Za-zÀ-ỹ)/gu, 'là'],
  [/(?<!A-Za-zÀ-ỹ)cu(?= (?:\d|(?:hai|ba|bốn|nam|sau|bay|tam|chin|mười) (?:tuần|tháng|quy|nam)(?!A-Za-zÀ-ỹ)))/gu, 'cứ'],
  [/(?<!A-Za-zÀ-ỹ)ngay(?! (?:sau|khi|trong|từ|tu|lap|trước)(?!A-Za-zÀ-ỹ))(?!A-Za-zÀ-ỹ)/gu, 'ngày'],
  [/(?<!A-Za-zÀ-ỹ)quy(?!A-Za-zÀ-ỹ| (?:định|hoach|che|trinh|mo|tac|dat)(?!A-Za-zÀ-ỹ))/gu, 'quý'],
  [/(?<!A-Za-zÀ-ỹ)(?<!(?:viet|mien|phia) )nam(?!A-Za-zÀ-ỹ)/gu, 'năm'],
  [/(?<!A-Za-zÀ-ỹ)hang(?= (?:năm|quý|tháng|tuần|ngày)(?!A-Za-zÀ-ỹ))/gu, 'hằng'],
  [/(?<!A-Za-zÀ-ỹ)moi(?= (?:\d|năm|quý|tháng|tuần))/gu, 'mỗi'],
  [/(?<!A-Za-zÀ-ỹ)tung(?= (?:năm|quý|tháng|tuần))/gu, 'từng'],
  [/(?<!A-Za-zÀ-ỹ)sau(?= tháng (?:đầu|cuối)|(?: tuần| quý| tháng)(?: ?\/| một) ?(?:0?1 )?lần)/gu, 'sáu'],
  [/(?<=(?:trong|vòng|thời hạn|tối đa|không quá|nhất|cứ) )sau(?= (?:ngày|tuần|tháng|quý|năm)(?!A-Za-zÀ-ỹ))/gu, 'sáu'],
  [/(?<!A-Za-zÀ-ỹ)bay(?= (?:tuần|quý|tháng|năm|ngày)(?!A-Za-zÀ-ỹ))/gu, 'bảy'],
  [/(?<!A-Za-zÀ-ỹ)chin(?= (?:tuần|quý|tháng|năm|ngày)(?!A-Za-zÀ-ỹ))/gu, 'chín'],
  [/(?<!A-Za-zÀ-ỹ)tam(?= (?:tuần|quý|tháng|năm|ngày)(?!A-Za-zÀ-ỹ))/gu, 'tám'],
  [/(?<!A-Za-zÀ-ỹ)tu(?= )/gu, 'từ'],
  [/(?<!A-Za-zÀ-ỹ)so(?= ?\d)/gu, 'số'],
  [/(?<!A-Za-zÀ-ỹ)toi(?= (?:hết|ngày|tháng|quý|năm|sáu|nửa|\d))/gu, 'tới'],
  [/(?<!A-Za-zÀ-ỹ)gd(?= ?\d{4})/gu, 'gđ'],
]

const UNMARKED = /^[\x20-\x7e]*[a-z][\x20-\x7e]*$/

/** Lower-case text of the same length; text with any mark of its own comes back as it is. */
export const withAccents = (lower: string): string =>
  UNMARKED.test(lower)
    ? beside.reduce(
        (text, [pattern, word]) => text.replace(pattern, word),
        lower.replace(KNOWN, (found) => restored.get(found) ?? found),
      )
    : lower
