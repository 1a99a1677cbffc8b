// Pairs of syllables that plans are full of, beside the phrases that the domain knows: of each, what is one mark or
// letter away and stands in its place is a slip. Pairs with a plausible neighbour ("chỉ tiêu", "chi tiêu") are not here.

import { isPhrase } from '@tiendo/domain'

const PAIRS = `
  đường lối | chủ trương | kể từ | đến năm | đến hết | đến ngày | đến tháng | đến quý | từ ngày | từ tháng | từ năm | từ quý |
  chi cục | dịch tễ | trụ sở | tuần lễ | điện lực | bưu điện | kho bạc | y tế | trạm y | hội nghị | thiên tai | hằng năm | hàng năm |
  nghiệp vụ | hậu cần | quyền hạn | chức năng | quan điểm | nguyên tắc | phương án | phương thức | phương tiện | phương pháp |
  thường trực | thường vụ | trung ương | tổ trưởng | phó trưởng | trưởng phòng | trưởng ban | phó giám | tổng giám | cấp xã |
  cấp tỉnh | cấp huyện | các cấp | các xã | các sở | các ban | các đơn | các cơ | các tổ | các địa | liên quan | quan đến | về việc |
  trên đây | nơi nhận | lưu văn | sao y | ký thay | thừa lệnh | căn cứ | xét đề | theo đề | kèm theo | ban chấp | ban thường |
  vướng mắc | khó khăn | tháo gỡ | khắc phục | tồn tại | hạn chế | ưu điểm | khuyết điểm | nghiêm túc | đồng bộ | chặt chẽ |
  tuyển dụng | sử dụng | bố trí | bàn giao | nghiệm thu | thanh toán | tạm ứng | hỗ trợ | tài trợ | viện trợ | thiết bị | vật tư |
  sức khỏe | khám chữa | tiêm chủng | phòng chống | chống dịch | cứu nạn | cứu hộ | cháy nổ | giao thông | vận tải | đường bộ |
  đất đai | thủy lợi | lâm nghiệp | chăn nuôi | trồng trọt | thú y | bảo vệ | thực vật | khí hậu | biến đổi | rừng phòng |
  người dân | hộ nghèo | cận nghèo | trẻ em | phụ nữ | thanh niên | cựu chiến | người lao | lao động | việc làm | dạy nghề |
  nhà trường | giáo viên | học sinh | sinh viên | giảng dạy | đào tạo | khảo sát | thống kê | phân tích | dữ liệu | số hóa |
  kiểm soát | chỉ huy | quân sự | bộ đội | biên phòng | dân quân | dự bị | diễn tập | tác chiến | kiểm sát | thi hành | tòa án |
  ứng dụng | phần mềm | mạng lưới | kết nối | chia sẻ | bảo mật | trực tiếp | trực tuyến | điện tử | chữ ký | ký số
`

const pairs = new Set(PAIRS.split('|').map((pair) => pair.trim()))

/** Two lower-case syllables that are known to stand together. */
export const isKnown = (first: string, second: string): boolean => pairs.has(`${first} ${second}`) || isPhrase(first, second)

/** Known here, where a slip from it is one. */
export const isPlanPair = (first: string, second: string): boolean => pairs.has(`${first} ${second}`)
