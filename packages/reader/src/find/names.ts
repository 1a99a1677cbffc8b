// Names in capitals as they are written in running text: "SỞ NỘI VỤ" → "Sở Nội vụ". The document itself usually says
// how; else the rule of Nghị định 30/2020/NĐ-CP, Phụ lục II: places take capitals throughout, bodies at their start.

import { fold } from './fold.ts'

const PLACE = /^(?:tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|đặc khu|quận)$/iu
const SMALL = new Set(['và', 'của', 'nhân', 'dân', 'hội'])
/** After these the field of work takes a capital: "Sở Y tế", "Bệnh viện Đa khoa". */
const FIELD = new Set(
  'sở bộ cục vụ viện tâm trường khoa ban phòng ty tra đoàn hội trạm hạt quỹ đài báo kho cảng'.split(' '),
)
const NO_FIELD =
  /^(?:ủy ban|uỷ ban|văn phòng|cán bộ|đa khoa|đảng bộ|chi bộ|thường vụ|nội vụ|xã hội|môi trường|thị trường|quốc hội|đường bộ|hiệp hội|phục vụ|dịch vụ|nghiệp vụ|dự báo|thông báo|khoa|cơ sở)$/u
/** Pairs that take no capital after such a word: "Hội đồng", "Viện kiểm sát". */
const NO_FIELD_AFTER = /^(?:đồng|đoàn|kiểm sát|chức|công tác|ty|thể|ngũ|bạc|học)/u
const ACRONYM = /^(?:[BCDĐFGHJKLMNPQRSTVWXZ]{2,}|UBND|HĐND|UBMTTQ(?:VN)?|TNCS|MTTQ|[IVX]+)$/u
/** Syllables of the words that names of bodies are made of; others are of a name: "Mẫu", "Việt Nam". */
const WORDS = new Set(
  `
  1 2 3 4 5 6 7 8 9 an ban binh biên biến bàn báo bình bí bóng bưu bạc bản bảo bến bệnh bị bộ canh cao chi chiến cho
  chuyên chuyển chuẩn chính chúng chăn chấp chất chế chỉ chợ chủ chức chứng chữ cung cá các cách cây công cơ cải cảng
  cảnh cấp cầu cố cổ cộng cục của cứu cựu da danh di doanh du dân dưỡng dược dạy dịch dục dụng dự dựng gia giao giá
  giám giáo giáp giải giống giới hiến hiểm hiện hiệp hiệu hoá hoạch hoạt huy huyện huấn hàng hành hình hòa hóa hưu
  hương hạ hạt hải hậu hệ học hộ hội hợp hữu in khai khiển kho khoa khoán khoáng khu khuyến khuyết khách khám khí
  khảo khẩn khẩu khối kinh kiến kiểm ký kế kết kịch kỷ kỹ lao liên liệu luật làng lái lâm lãnh lên lò lý lưu lưới
  lường lượng lập lễ lệnh lịch lộ lụt lực minh mua màu máy môi mại mạng mầm mặt mỏ mỹ nghiên nghiệp nghĩa nghề nghệ
  nghị ngoại ngành ngân ngầm nhi nhiên nhiễm nhà nhân nhạc nhận non nuôi nông năng nước nội nữ phim phong pháp phát
  phân phí phòng phúc phương phạm phẩm phố phối phổ phổi phụ phục phủ quan quang quy quyết quyền quán quân quản quốc
  quỹ rà rừng sinh soát soạn sách sáng sát sóc sông sư sản số sổ sở sức sử sự thanh thao thi thiên thiết thiếu thiện
  thuật thuế thuốc thuỷ thành thác thám thân thí thôn thông thú thăm thư thương thường thưởng thảo thầu thẩm thế thể
  thị thống thời thủ thủy thừa thử thực tin tiêu tiến tiền tiểu toàn toán tra tranh triển triệu trong trung truyền
  trên trì trình trí trùng trú trúc trường trưởng trại trạm trẻ trị trọng trồng trợ trứng trực tuyên tuyến tuyển tuệ
  ty tài tàng tàu tác tâm tích tín tòa tôn tú túc tăng tư tưới tướng tại tạo tập tật tế tỉnh tố tổ tổng tộc tội tục
  từ tử tự uỷ vay vi viên viết viễn việc viện và vàng vân vùng văn vũ vườn vải vấn vận vật về vệ vọng vốn với vụ vực
  xanh xe xi xuất xây xã xét xúc xưởng xử y yêu yếu án ô đa điều điện đo đoàn đài đào đê đô đường đại đạo đảm đảng
  đất đầu địa đối đồng đổi độ đội động ưu ảnh ổn ủy ứng
  `
    .trim()
    .split(/\s+/),
)
/** Words that keep their capital wherever they stand. */
const ALWAYS: readonly (readonly [RegExp, string])[] = [
  [/(?<= )chính phủ(?!\p{L})/giu, 'Chính phủ'],
  [/(?<= )tổ quốc(?!\p{L})/giu, 'Tổ quốc'],
  [/(?<= )mặt trận(?!\p{L})/giu, 'Mặt trận'],
  [/(?<= )trung ương(?!\p{L})/giu, 'Trung ương'],
  [/(?<= )nhà nước(?!\p{L})/giu, 'Nhà nước'],
  [/(?<= )tỉnh ủy(?!\p{L})/giu, 'Tỉnh ủy'],
  [/(?<= )tỉnh đoàn(?!\p{L})/giu, 'Tỉnh đoàn'],
  [/(?<= )đảng ủy(?!\p{L})/giu, 'Đảng ủy'],
  [/(?<= )ủy ban(?!\p{L})/giu, 'Ủy ban'],
  [/(?<= )hội liên hiệp phụ nữ(?!\p{L})/giu, 'Hội Liên hiệp Phụ nữ'],
  [/^hội liên hiệp phụ nữ(?!\p{L})/giu, 'Hội Liên hiệp Phụ nữ'],
  [/(?<= )trường (?=tiểu|trung|mầm|cao|đại|thpt|thcs)/giu, 'Trường '],
  [/(?<= )đề án(?= \d)/giu, 'Đề án'],
]

export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

const opened = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const sentenceCase = (name: string): string => {
  const source = name.split(/\s+/)
  const words = source.map((word) => word.toLowerCase())
  const cased: string[] = []
  let [inPlace, inField, inName] = [false, false, false]
  for (let i = 0; i < words.length; i++) {
    const [word, before, pair] = [words[i] ?? '', words[i - 1] ?? '', `${words[i]} ${words[i + 1]}`]
    // "xã hội" is no place; "Tỉnh ủy" and "Tỉnh đoàn" are bodies.
    const noPlace = /^(?:xã hội|tỉnh (?:ủy|uỷ|đoàn)|xã hợp)/u.test(pair)
    if (i > 0 && !noPlace && (PLACE.test(word) || PLACE.test(pair))) {
      cased.push(PLACE.test(pair) ? pair : word)
      if (PLACE.test(pair)) i++
      ;[inPlace, inField, inName] = [true, false, false]
      continue
    }
    const field =
      FIELD.has(before) && !NO_FIELD.test(`${words[i - 2] ?? ''} ${before}`.trim()) && !NO_FIELD_AFTER.test(pair)
    if (inPlace && SMALL.has(word)) inPlace = word !== 'và'
    inField ||= field && word !== 'các'
    inName ||= /\p{L}/u.test(word) && !WORDS.has(word.replace(/[,.]$/u, ''))
    const listed = inField && /^(?:và|[-–])$|,$/u.test(before)
    const opens = i === 0 || inName || (field && word !== 'các') || (inPlace && !SMALL.has(word)) || listed
    cased.push(ACRONYM.test(source[i] ?? '') ? (source[i] ?? '') : opens ? opened(word) : word)
  }
  return ALWAYS.reduce((text, [pattern, as]) => text.replace(pattern, as), cased.join(' '))
}

const onOneLine = (name: string): string => name.replace(/\s+/g, ' ').trim()

/** The name as the document writes it in mixed case; null where it stands in capitals only. */
export const inMixedCase = (name: string, text: string, folded: string): string | null => {
  const plain = onOneLine(name)
  if (!isCapitals(plain)) return plain
  const wanted = fold(plain)
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + wanted.length)
    if (!isCapitals(found) && found.toLowerCase() === plain.toLowerCase() && /^\p{Lu}/u.test(found)) return found
  }
  return null
}

/** As the document writes it; put into sentence case where it never does in mixed case. */
export const written = (name: string, text: string, folded: string): string =>
  inMixedCase(name, text, folded) ?? sentenceCase(onOneLine(name))
