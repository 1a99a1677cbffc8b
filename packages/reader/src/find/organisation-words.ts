// The words Vietnamese bodies' names begin with. They tell a further body in a continued row from the rest of a name
// that was cut at the foot of a page. General vocabulary of the administration; no body is named here.

const HEADS = [
  'sở', 'bộ', 'ban', 'ủy ban', 'uỷ ban', 'ubnd', 'ubmttq', 'hđnd', 'hội đồng', 'văn phòng', 'vp', 'phòng', 'trung tâm', 'chi cục', 'cục', 'tổng cục', 'vụ',
  'viện', 'trường', 'đài', 'báo', 'công an', 'bộ chỉ huy', 'bộ đội', 'quân', 'thanh tra', 'thuế', 'kho bạc', 'hải quan', 'bảo hiểm', 'ngân hàng', 'mặt trận',
  'hội', 'liên', 'liên đoàn', 'liên minh', 'liên hiệp', 'hiệp hội', 'đoàn', 'tỉnh đoàn', 'huyện', 'thành phố', 'thị xã', 'xã', 'phường', 'các', 'công ty',
  'tập đoàn', 'doanh nghiệp', 'hợp tác xã', 'tổ', 'đơn vị', 'cơ quan', 'địa phương', 'chủ tịch', 'giám đốc', 'thủ trưởng', 'chánh', 'trưởng', 'tòa án',
  'toà án', 'viện kiểm sát', 'bệnh viện', 'trạm', 'quỹ', 'bưu điện', 'điện lực', 'kiểm toán', 'kiểm lâm', 'ban quản lý', 'cảng', 'theo', 'thường trực', 'lãnh đạo', 'hạt', 'đội', 'đồn', 'tổng công ty', 'chi nhánh', 'thư viện',
] as const

/** Common words that begin with the same syllable. */
const NOT_HEADS = 'ban hành|tổ chức|báo cáo|hội nghị|hội thảo|hội nhập|phòng ngừa|phòng,? chống|trường hợp|bộ máy|bộ tiêu chí|bộ phận|bộ chỉ số|vụ việc|xã hội|liên quan|liên kết|liên thông|cục bộ|đoàn kết|viện trợ|quân sự|thuế suất|đội ngũ|theo dõi|cảng biển'

const HEAD = new RegExp(`^(?:[-+•]\\s*)?(?!(?:${NOT_HEADS})(?!\\p{L}))(?:${[...HEADS].sort((a, b) => b.length - a.length).join('|')})(?=[\\s,;:.]|$)`, 'iu')

/** Whether the text begins as the name of a body does: a capital first, then a known word. */
export const opensOrganisation = (text: string): boolean => /^(?:[-+•]\s*)?\p{Lu}/u.test(text) && HEAD.test(text)
