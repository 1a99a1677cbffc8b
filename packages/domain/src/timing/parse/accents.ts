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
] as const

const MARKS = /[\u0300-\u036f]/g
const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
const restored = new Map<string, string>(words.map((word) => [plain(word), word]))

const KNOWN = new RegExp(
  `(?<!\\p{L})(?:${[...restored.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu',
)
/** Words that mean more than one thing without marks, told apart by what stands beside them. */
const beside: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ngay(?! (?:sau|khi|trong|từ|tu|lap|trước)(?!\p{L}))(?!\p{L})/gu, 'ngày'],
  [/(?<!\p{L})quy(?!\p{L}| (?:định|hoach|che|trinh|mo|tac|dat)(?!\p{L}))/gu, 'quý'],
  [/(?<!\p{L})(?<!(?:viet|mien|phia) )nam(?!\p{L})/gu, 'năm'],
  [/(?<!\p{L})hang(?= (?:năm|quý|tháng|tuần|ngày)(?!\p{L}))/gu, 'hằng'],
  [/(?<!\p{L})moi(?= (?:\d|năm|quý|tháng|tuần))/gu, 'mỗi'],
  [/(?<!\p{L})tung(?= (?:năm|quý|tháng|tuần))/gu, 'từng'],
  [/(?<!\p{L})sau(?= tháng (?:đầu|cuối))/gu, 'sáu'],
  [/(?<!\p{L})tu(?= )/gu, 'từ'],
  [/(?<!\p{L})so(?= ?\d)/gu, 'số'],
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
