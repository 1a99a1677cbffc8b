// The verbs that Vietnamese administrative prose begins a duty with: a body's name ends where one of them stands.

const VERBS = [
  'chủ trì', 'chủ động', 'phối hợp', 'rà soát', 'thực hiện', 'tham mưu', 'xây dựng', 'tổ chức', 'triển khai',
  'hướng dẫn', 'kiểm tra', 'thanh tra', 'cung cấp', 'thử nghiệm', 'căn cứ', 'lập', 'trình', 'báo cáo', 'gửi',
  'đôn đốc', 'theo dõi', 'chịu trách nhiệm', 'tiếp tục', 'tăng cường', 'chỉ đạo', 'bố trí', 'ban hành', 'nghiên cứu',
  'đề xuất', 'tiếp nhận', 'tổng hợp', 'hoàn thiện', 'hoàn thành', 'đẩy mạnh', 'là', 'có trách nhiệm', 'thường xuyên',
  'kịp thời', 'khẩn trương', 'phát động', 'cân đối', 'cử', 'đăng tải', 'công khai', 'tuyên truyền', 'vận động',
  'giám sát', 'thẩm định', 'cập nhật', 'hỗ trợ', 'đào tạo', 'tập huấn', 'bồi dưỡng', 'nâng cao', 'phân công',
  'quán triệt', 'định kỳ', 'theo chức năng', 'trên cơ sở', 'yêu cầu', 'phải', 'khảo sát', 'tiến hành', 'để', 'nhằm',
  'trong việc', 'trong quá trình', 'đề nghị', 'cho ý kiến', 'lồng ghép', 'duy trì', 'vận hành', 'giúp', 'cung ứng',
  'điều phối', 'huy động', 'phê duyệt', 'khai thác', 'thành lập', 'kiện toàn',
  'trang bị(?=\\s+[\\p{L}\\d])(?!\\s+(?:chủ|phối|tham|tổ|xây|rà|thực|tổng)\\s)', 'mua sắm', 'sửa chữa', 'chuẩn bị', 'tham gia',
  'phổ biến', 'đánh giá', 'lắp đặt', 'bàn giao', 'xử lý', 'giải quyết', 'tháo gỡ', 'khắc phục', 'bảo đảm', 'đảm bảo',
  'xác định', 'tính toán', 'thu hút', 'ngăn chặn', 'khuyến khích', 'mở rộng', 'tạo điều kiện', 'thông báo', 'niêm yết', 'kết nối',
  'áp dụng', 'góp ý', 'ưu tiên', 'thu thập', 'nghiệm thu', 'bám sát', 'đẩy nhanh', 'siết chặt', 'chấn chỉnh', 'quan tâm',
  'tập trung', 'nắm bắt', 'cụ thể hóa', 'cụ thể hoá', 'sắp xếp', 'nhân rộng', 'ký kết', 'sơ kết', 'tổng kết', 'lấy ý kiến', 'công bố',
  'tiếp thu', 'giải trình', 'sử dụng', 'quản lý tốt', 'khai trương', 'rút ngắn', 'tham vấn', 'tự kiểm tra', 
  'kêu gọi', 'sơ tán', 'di dời', 'gia hạn', 'mua mới', 'mua bổ sung', 'thay thế', 'tuần tra', 'phục hồi', 'khởi công',
  'có (?:phương án|kế hoạch|biện pháp|văn bản|giải pháp)', 'cho (?:học sinh|sinh viên|phép|thuê|vay|nghỉ)',
  'lãnh đạo', 'đưa', 'chấp hành', 'cam kết', 'thu dung', 
  'cải tạo', 'nâng cấp', 'nạo vét', 'thí điểm', 'nghiêm cấm', 
  'nghiêm túc', 'quyết liệt', 'phân bổ', 'giải ngân', 'trả lời', 'số hóa', 'lựa chọn', 'chọn cử', 'được phân công(?=\\s+phụ trách\\s*(?:[;.)]|$))', 'tích hợp',
]

/** "dự án đầu tư xây dựng các công trình" is part of a name and holds no verb. */
const NOT_BEFORE_VERB = '[Tt]hể|[Cc]ác|[Bb]an|cấp|đầu tư|công|chương|quy|quá|lộ|giáo|độc|thiết|xác|bầu|sự'
/** No name ends in these, whatever stands before: "Phòng Quản lý đầu tư chủ trì", "Trưởng các Ban báo cáo". */
const ALWAYS = String.raw`chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|(?<=[Bb]an )(?:báo cáo|rà soát|lập|trình|gửi|theo dõi)`
export const VERB = new RegExp(
  String.raw`(?:[\s,](?:${ALWAYS})|(?:^|(?<!(?:^|\s)(?:${NOT_BEFORE_VERB}))[\s,])(?:${VERBS.join('|')}))(?=[\s,:;.)]|$)`,
  'u',
)
