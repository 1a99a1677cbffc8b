// The general vocabulary of Vietnamese administration: what a body's name begins with, what a collective is
// made of, and the sectors departments are named for. No name of a place or of one particular body.

const listed = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/)

/** Words that begin the name of a single body. Longest first where one begins another. */
export const UNIT_HEADS = listed(`
  Ủy ban nhân dân | Uỷ ban nhân dân | UBND | Hội đồng nhân dân | HĐND | Ủy ban Mặt trận | Uỷ ban Mặt trận | Ủy ban |
  Uỷ ban | UBMTTQ | MTTQ | Mặt trận Tổ quốc | Tỉnh ủy | Tỉnh uỷ | Thành ủy | Thành uỷ | Đảng ủy | Đảng uỷ | Huyện ủy |
  Tỉnh đoàn | Thành đoàn | Đoàn | Văn phòng | Sở | Bộ Chỉ huy | Ban Chỉ huy | Bộ Tư lệnh | BCH | Bộ đội Biên phòng |
  Bộ | Ban | Chi cục | Tổng cục | Cục | Vụ | Phòng | Trung tâm | Thanh tra | Công an | Kho bạc | KBNN | Thuế |
  Hải quan | Thống kê | Ngân hàng | Bảo hiểm | BHXH | Viện kiểm sát | Viện | VKSND | Tòa án | Toà án | TAND | Báo |
  Đài | Cổng | Trường | Học viện | Đại học | Bệnh viện | Trạm | Quỹ | Hội | Hiệp hội | Liên minh | Liên đoàn |
  Liên hiệp | LĐLĐ | Tổ | Đội | Công ty | Tổng công ty | Tập đoàn | Doanh nghiệp | Bưu điện | Thường trực | Chủ tịch |
  Giám đốc | Chánh | Trưởng | Lãnh đạo | Ban Quản lý | BQL | Bảo tàng | Thư viện | Nhà | Tòa soạn | Khu | Hạt |
  Tạp chí | Cảng vụ | VNPT | Viettel | MobiFone | CA tỉnh | CA xã | CA phường | VP | BCHQS | UBKT | LMHTX | Điện lực | Chính phủ | Thủ tướng | Quân sự | Thi hành án | Viễn thông | NHNN | NHCSXH |
  Khoa | Tổng công đoàn | Công đoàn
`)

/** Words that a collective phrase is made of ("các sở, ban, ngành và các cơ quan, đơn vị có liên quan"). */
export const COLLECTIVE_WORDS = listed(`
  sở | ban | ngành | bộ | phòng | đơn vị | đơn vị quản lý | cơ quan | cơ quan quản lý | địa phương | tổ chức |
  tổ chức chính trị | tổ chức nghề nghiệp | cá nhân | đoàn thể | hội | hội đoàn thể |
  doanh nghiệp | hợp tác xã | trường | trường học | cơ sở | xã | phường | thị trấn | thị xã | đặc khu | huyện |
  thành phố | quận | tỉnh | cấp | các cấp | trung tâm | chi cục | cục | vụ | bệnh viện | thành viên | lực lượng | chủ đầu tư |
  nhà thầu | hộ | viện | trạm | tổ | đội | khoa | văn phòng | hiệp hội | báo chí | cấp ủy |
  chính quyền | mặt trận | thôn | bản | tổ dân phố | cán bộ | công chức | viên chức | người
`)

/**
 * Sectors of departments and ministries, as the laws and decrees on their organisation name them, those of
 * before 2025 included. Names that hold a comma or "và" are whole because they are here.
 */
export const SECTORS = listed(`
  Văn hóa, Thể thao và Du lịch | Văn hoá, Thể thao và Du lịch | Văn hóa - Thể thao và Du lịch | Văn hóa và Thể thao |
  Văn hoá và Thể thao | Văn hóa | Thể thao | Du lịch | Nông nghiệp và Phát triển nông thôn |
  Nông nghiệp và Môi trường | Nông nghiệp | Tài nguyên và Môi trường | Khoa học và Công nghệ |
  Khoa học và Công nghệ và Môi trường | Giáo dục và Đào tạo | Kế hoạch và Đầu tư | Thông tin và Truyền thông |
  Lao động, Thương binh và Xã hội | Lao động - Thương binh và Xã hội | Dân tộc và Tôn giáo | Dân tộc |
  Quy hoạch - Kiến trúc | Quy hoạch và Kiến trúc | Giao thông vận tải | Giao thông công chính | Công Thương |
  Công nghiệp | Thương mại | Xây dựng | Tài chính | Tư pháp | Nội vụ | Ngoại vụ | Ngoại giao | Y tế | Quốc phòng |
  Công an | An toàn thực phẩm | KH&CN | KHCN | NN&MT | NNMT | NN&PTNT | NNPTNT | TN&MT | TNMT | GD&ĐT | GDĐT | GD-ĐT |
  KH&ĐT | KHĐT | TT&TT | TTTT | VHTT&DL | VH-TT&DL | VHTTDL | VH,TT&DL | LĐTB&XH | LĐ-TB&XH | LĐTBXH | DT&TG | DTTG |
  GTVT | Tuyên giáo và Dân vận | Tuyên giáo | Dân vận | Tổ chức | Nội chính | Kiểm tra
`)

/** Family names, for columns that name people one under the other. */
export const FAMILY_NAMES = listed(`
  Nguyễn | Trần | Lê | Phạm | Hoàng | Huỳnh | Phan | Vũ | Võ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý | Đinh | Đoàn |
  Lương | Trịnh | Mai | Tô | Hà | Lâm | Cao | Đào | Tạ | Triệu
`)
