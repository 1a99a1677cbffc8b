// Pairs of syllables that administrative Vietnamese is made of. A pair of a text that is not here, and one letter or mark
// from one that is, is likely a slip.

const words = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/)

export const PHRASES: readonly string[] = words(`
  kế hoạch | nhiệm vụ | thực hiện | triển khai | báo cáo | tổng hợp | kết quả | tiến độ | chuyển đổi | công nghệ | khoa học |
  quản lý | nhà nước | cơ quan | đơn vị | chủ trì | phối hợp | thời gian | thời hạn | hoàn thành | sản phẩm | chất lượng |
  tiêu chuẩn | đo lường | kinh phí | ngân sách | dự toán | quyết toán | giải ngân | kiểm tra | giám sát | thanh tra | đôn đốc |
  theo dõi | hướng dẫn | tuyên truyền | phổ biến | nâng cao | hiệu quả | hiệu lực | trách nhiệm | thẩm quyền | ban hành |
  quyết định | nghị quyết | nghị định | thông tư | chỉ thị | kết luận | công văn | phụ lục | danh mục | nội dung | giải pháp |
  mục tiêu | chỉ tiêu | chi tiêu | yêu cầu | mục đích | căn cứ | tổ chức | cá nhân | doanh nghiệp | hợp tác | hội nhập |
  quốc tế | phát triển | kinh tế | xã hội | quốc phòng | an ninh | địa phương | địa bàn | cán bộ | công chức | viên chức |
  đào tạo | bồi dưỡng | tập huấn | hội nghị | hội thảo | rà soát | sửa đổi | bổ sung | xây dựng | hoàn thiện | đề xuất |
  kiến nghị | tham mưu | phê duyệt | thẩm định | đánh giá | sơ kết | tổng kết | định kỳ | hằng năm | hàng năm | hằng quý |
  thường xuyên | kịp thời | đột xuất | cải cách | hành chính | thủ tục | dịch vụ | trực tuyến | dữ liệu | dự liệu | hệ thống |
  thông tin | truyền thông | hạ tầng | an toàn | văn hóa | giáo dục | nông nghiệp | nông thôn | môi trường | tài nguyên |
  tài chính | tài sản | tài liệu | tư pháp | nội vụ | công thương | giao thông | lao động | dân tộc | tôn giáo | du lịch |
  thể thao | ủy ban | nhân dân | hội đồng | mặt trận | tổ quốc | đảng viên | cấp ủy | chính quyền | chính sách | chính phủ |
  đoàn thể | lãnh đạo | chỉ đạo | thủ trưởng | giám đốc | chủ tịch | văn phòng | trung tâm | khai thác | khoáng sản | xử lý |
  vi phạm | pháp luật | quy định | quy chế | quy chuẩn | quy trình | quy hoạch | kỹ thuật | kiểm định | hiệu chuẩn |
  thử nghiệm | thí điểm | truy xuất | nguồn gốc | năng suất | năng lực | cạnh tranh | hỗ trợ | đầu tư | công trình | dự án |
  đề án | chương trình | đấu thầu | mặt bằng | phòng ngừa | thiên tai | dịch bệnh | khám bệnh | chữa bệnh | vệ sinh |
  thực phẩm | nâng cấp | sửa chữa | bảo trì | bảo đảm | đảm bảo | khen thưởng | kỷ luật | thi đua | phong trào | cộng đồng |
  công bố | công khai | công bằng | công cụ | công cuộc | phấn đấu | đầu mối | đẩy mạnh | tăng cường | chú trọng | tập trung | ưu tiên |
  nghiên cứu | ứng dụng | sáng tạo | đổi mới | điều kiện | điều chỉnh | nguồn lực | nhân lực | vận động | khuyến khích |
  huy động | lồng ghép | phân công | phân cấp | phân bổ | ủy quyền | kèm theo | đính kèm | liên quan | trực thuộc | cụ thể |
  chi tiết | sử dụng | áp dụng | tác dụng | cấp xã | thành phố | thành lập | thành viên | thành tích | phương án | phương tiện |
  phương thức | hình thức | nhận thức | kiến thức | chính thức | tri thức | ý thức | cách thức | nhân viên | nhân tố | nhân sự |
  quan hệ | quan điểm | quan tâm | quan trọng | tiêu thụ | tiêu hao | tiêu dùng | định mức | định hướng | chuyên đề | chuyên môn |
  chuyên ngành | chuyên gia | chuyên dùng | chuyên trách | chuyên nghiệp | chuyên sâu | truyền đạt | truyền hình | tuyển dụng |
  tuyển sinh | tuyến đường | tuyến đầu | tiến bộ | tiền lương | tiền mặt | độc lập | độc hại | cơ sở | cơ chế | cơ bản | cơ cấu |
  khó khăn | vướng mắc | tồn tại | hạn chế | nguyên nhân | bài học | kinh nghiệm | kinh doanh | sản xuất | hàng hóa | thị trường |
  người dân | hộ dân | dân số | dân cư | dân sinh | giảm nghèo | bền vững | toàn diện | đồng bộ | thống nhất | thống kê |
  khảo sát | điều tra | thu thập | lưu trữ | số hóa | kết nối | chia sẻ | vận hành | khắc phục | hậu quả | ứng phó | cứu nạn |
  tìm kiếm | sắp xếp | tinh gọn | bộ máy | biên chế | vị trí | việc làm | tiền đề | thảo luận | trình bày | gương mẫu |
  cung cấp | cung ứng | tiếp nhận | tiếp tục | tiếp cận | giải quyết | giải trình | khiếu nại | tố cáo | phản ánh | ý kiến |
  cử tri | đại biểu | nghị trường | toàn dân | toàn tỉnh | trật tự | phòng chống | tội phạm | chức năng | quyền hạn | nghĩa vụ |
  quyền lợi | lợi ích | khả năng | khả thi | thực tế | thực tiễn | thực trạng | đặc thù | đặc biệt | trọng tâm | trọng điểm |
  tỉnh ủy | đảng ủy | thành ủy | bí thư | thường vụ | thường trực | chi bộ | học sinh | giáo viên | học viên | sinh viên
`)

/** Words that are never proposed: near one of those above ("chi tiêu" beside "chỉ tiêu"), or neighbours of its syllables. */
export const OTHER_WORDS: readonly string[] = words(`
  học viện | khóa học | khóa luận | hội thao | dân cử | thị trưởng | tiên đề | phản ảnh | liên quân | công việc | công dân | công đoàn |
  công lập | công chúng | chữ viết | sửa chữ | chữ ký | chữ số | vận dụng | tận dụng | tin dùng | điều trị | điều hành | điều động | điều phối |
  công nghiệp | công vụ | công tác | cộng tác | thu nhập | nội đồng | truyền thống | phân bố | hàng quý | hàng tháng | hàng tuần |
  hằng tháng | hằng tuần | hằng ngày | hàng ngày | hàng đầu | văn bản | văn thư | văn nghệ | quản trị | chính trị | trường học |
  trường hợp | học liệu | học tập | học kỳ | học phí | xuất sắc | xuất khẩu | xuất bản | xuất phát | xuất quân | xuất kho | xuất hiện | xuất xứ | xuất ngũ | bộ đội | nhập khẩu | nhập học | phục vụ |
  phục hồi | khác biệt | khác nhau | tiền điện | tiền công | tiền thưởng | tiến hành | tiến trình | tiến sĩ | chuyên viên | chuyển giao |
  chuyển tiếp | chuyển biến | chuyển nhượng | chuyến bay | cán sự | phần mềm | phần trăm | phần việc | phấn khởi | đầu năm | đầu tiên | đầu vào |
  đầu ra | dự thảo | dự kiến | dự báo | dự phòng | sự nghiệp | sự cố | sự kiện | sự kiến | tình hình | tình trạng | tính chất | tính toán |
  tỉnh táo | hội viên | hội trường | họp báo | hợp đồng | hợp lý | hợp pháp | hợp lệ | hộp thư | chế độ | chế biến | chất thải |
  chất vấn | đề nghị | đề cao | đề ra | đề tài | đế quốc | giám định | giảm thiểu | giảm giá | giải thưởng | giải thích | giải trí |
  giao dịch | giao lưu | giao nhận | giáo án | giáo trình | báo chí | báo động | bảo vệ | bảo hiểm | bảo tồn | bảo quản | bảo hành | bao gồm |
  bao phủ | thẩm mỹ | thẩm tra | thầm lặng | thông báo | thông qua | thông suốt | thống kê | thị xã | thị trấn | thị sát | thi hành |
  thi tuyển | thi công | thể chế | thể hiện | thể dục | thế giới | thế hệ | thế mạnh | trung ương | trung học | trung bình | trúng thầu |
  chung tay | quy mô | quý nhà | quỹ đất | quyền tác | quyển sách | nhận diện | nhân rộng | nhân đạo | nhân văn | nhãn hiệu | nhãn hàng |
  dân quân | dân vận | dân chủ | dẫn dắt | dẫn đầu | cổng thông | cổng dịch | cổng vào | cộng sản | cộng hòa | kiểm soát | kiểm kê | kiểm toán |
  kiểm lâm | kiểm duyệt | kiểm điểm | nghị sĩ | nghi lễ | nghề nghiệp | nghệ thuật | nghệ nhân | kinh phí | kính gửi | kinh tuyến |
  đô thị | độ tuổi | độ ẩm | đo đạc | đỗ xe | hiện đại | hiện trạng | hiện nay | hiện trường | hiệu ứng | hiệu trưởng | hiểu biết |
  lao phổi | lãnh thổ | lãnh hải | lành mạnh | liên kết | liên tục | liên thông | liên ngành | liên hệ | luật sư | luật định | chủ động |
  chủ đề | chủ đầu | chủ sở | chủ rừng | chủ quan | chú ý | chú thích | tham gia | tham quan | tham nhũng | thăm hỏi | tài khoản | tài trợ |
  tại chỗ | tải trọng | tổng thể | tổng số | tổng mức | tổng quan | tổ trưởng | tổ viên | tốt nghiệp | vận tải | vận chuyển |
  vật liệu | vật chất | vật tư | vị thế | vi sinh | việc tốt | y tế | ý nghĩa | an sinh | an ninh | ánh sáng | ảnh hưởng | hình ảnh |
  hình thành | hành động | hành vi | hành khách | hành lang | hạnh phúc | hệ sinh | hệ số | hồ sơ | hỗ chứa | hộ chiếu | hộ gia | hòa bình |
  khu vực | khu công | khu dân | khu phố | khuyến nông | khuyến học | khuyến mại | khuyết tật | kỹ năng | kỳ họp | kỷ niệm | kỷ cương | ký kết | ký số |
  lập dự | lập quy | lập tức | lắp đặt | lớp học | lợi thế | lợi nhuận | lực lượng | lưu thông | lưu vực | lưu ý | mua sắm | mức độ | mục lục |
  mục đích | mặt hàng | mạng lưới | mạng xã | mô hình | nâng mức | năm học | năm mươi | nền tảng | nền kinh | nếp sống | nguy cơ | nguy hiểm | nguyên liệu |
  nguyên tắc | nguồn thu | nguồn vốn | nguồn nhân | nguồn nước | người lao | người cao | người nghèo | nước sạch | nước thải | phản biện | phân loại |
  phân tích | phân tán | phân luồng | phân khai | phạm vi | phát hiện | phát huy | phát sinh | phát động | phát hành | phát thanh | phê bình |
  phòng cháy | phòng khám | phòng dịch | phong tặng | phụ nữ | phụ cấp | phụ trách | phụ huynh | phù hợp | quá trình | quán triệt | quảng bá |
  quân sự | quận huyện | rừng trồng | sáng kiến | sinh hoạt | sinh kế | sinh thái | số lượng | số liệu | số hiệu | suất ăn | sức khỏe | sức mạnh |
  tác động | tác phong | tác nghiệp | tạo điều | tăng trưởng | tâm lý | tầm nhìn | tầng lớp | tập thể | tập huấn | tham vấn | thanh niên | thanh toán | thanh lý |
  thành thị | thành công | thảo luận | thôn bản | thuận lợi | thủy lợi | thủy sản | thực thi | thực hành | thực vật | thuộc tính | thưởng phạt |
  tiêu biểu | tiêu chí | tiêu cực | tiểu học | tiểu ban | tiếp xúc | tiếp thu | tiếng ồn | tin học | tín dụng | tín hiệu | toàn quốc | toàn bộ | tòa án |
  tôn trọng | tốc độ | trách nhiệm | tranh thủ | tranh chấp | trao đổi | trẻ em | trình độ | trình ký | trồng trọt | trồng rừng | trung hạn | truyền nhiễm | trưởng thành |
  tuổi trẻ | tuyên dương | tuyên bố | tư nhân | tư vấn | tự chủ | tự nguyện | tự động | từ thiện | tương đương | tương lai | ứng xử | ứng trước |
  vai trò | vốn vay | vùng biên | vùng trồng | vùng sâu | xã viên | xác định | xác nhận | xác minh | xăng dầu | xây lắp | xếp hạng | xúc tiến | xung kích
`)
