// A department's plan as plain text taken from a paged file: numbered prose, then an annex whose cells are parted by
// tabs, blank lines where pages end, and one row cut in two by a page.

import type { LocalDate } from '@tiendo/domain'
import { long, quarter, romanQuarter, short } from './dates.ts'
import { digitalDates, type DigitalDates } from './digital.dates.ts'
import { utf8, type SampleDocument } from './sample-document.ts'

const HEAD = ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm', 'Thời gian thực hiện']

const DIGITAL = 'Phòng Chuyển đổi số'
const CENTRE = 'Trung tâm Công nghệ thông tin và Truyền thông'
const OFFICE = 'Văn phòng Sở'
const FINANCE = 'Phòng Kế hoạch - Tài chính'

/** Pages of rows; a row that opens with a blank cell goes on with the last of the page before. */
const pages = (d: DigitalDates): readonly (readonly (readonly string[])[])[] => [
  [
    HEAD,
    ['I', 'Hạ tầng và nền tảng dùng chung', '', '', '', ''],
    [
      '1',
      'Kiểm kê máy trạm, thiết bị mạng đã hết thời gian tính hao mòn',
      OFFICE,
      'Các phòng, đơn vị trực thuộc Sở',
      'Biên bản kiểm kê',
      quarter(d.opening),
    ],
    [
      '2',
      'Nâng cấp phòng họp trực tuyến kết nối với các xã, phường',
      CENTRE,
      OFFICE,
      'Phòng họp được nghiệm thu',
      `Hoàn thành trước ngày ${short(d.missed)}`,
    ],
    ['3', 'Vận hành ổn định hệ thống quản lý văn bản và điều hành', CENTRE, '', '', 'Thường xuyên'],
    [
      '4',
      'Xây dựng kho dữ liệu nhiệm vụ khoa học và công nghệ cấp tỉnh, bảo đảm tra cứu',
      DIGITAL,
      CENTRE,
      'Kho dữ liệu',
      `${quarter(d.later)} trình đề cương.`,
    ],
  ],
  [
    ['', 'được theo lĩnh vực, đơn vị chủ trì và năm nghiệm thu', '', '', '', 'Triển khai theo kế hoạch được phê duyệt'],
    ['II', 'Dữ liệu và dịch vụ công trực tuyến', '', '', '', ''],
    [
      '1',
      'Rút gọn biểu mẫu điện tử của các thủ tục thuộc lĩnh vực sở hữu trí tuệ',
      DIGITAL,
      OFFICE,
      'Bộ biểu mẫu mới',
      `Trước ngày ${short(d.slipped)}`,
    ],
    ['2', 'Số hóa hồ sơ lưu trữ đề tài đã nghiệm thu', OFFICE, CENTRE, 'Hồ sơ điện tử', '01 đợt/quý'],
    [
      '3',
      'Bồi dưỡng kỹ năng khai thác dữ liệu mở cho công chức của Sở',
      DIGITAL,
      FINANCE,
      'Giấy chứng nhận',
      '02 lớp/năm',
    ],
    [
      '4',
      'Kết nối cơ sở dữ liệu chuyên gia với nền tảng quốc gia',
      DIGITAL,
      CENTRE,
      '',
      'Sau khi có hướng dẫn của Bộ Khoa học và Công nghệ',
    ],
    [
      '5',
      'Công bố danh mục dữ liệu mở của Sở',
      DIGITAL,
      'Các phòng, đơn vị trực thuộc Sở',
      'Danh mục trên Cổng dữ liệu',
      quarter(d.closed),
    ],
  ],
  [
    ['III', 'An toàn thông tin', '', '', '', ''],
    [
      '1',
      'Diễn tập ứng phó tấn công lừa đảo qua thư điện tử',
      CENTRE,
      DIGITAL,
      'Báo cáo diễn tập',
      `Quý ${romanQuarter(d.opening)} hằng năm`,
    ],
    ['2', 'Rà quét điểm yếu của trang thông tin điện tử', CENTRE, '', 'Báo cáo rà quét', 'Mỗi quý một lần'],
    [
      '3',
      'Hoàn thiện hồ sơ đề xuất cấp độ an toàn hệ thống một cửa',
      DIGITAL,
      CENTRE,
      'Hồ sơ được phê duyệt',
      `Chậm nhất ngày ${short(d.soon)}`,
    ],
    ['4', 'Ứng cứu sự cố an toàn thông tin', CENTRE, DIGITAL, '', 'Khi có yêu cầu'],
  ],
]

const annex = (d: DigitalDates): string =>
  pages(d)
    .map((rows) => rows.map((cells) => cells.join('\t')).join('\n'))
    .join('\n\n')

const text = (d: DigitalDates): string => {
  const title = `Chuyển đổi số của Sở Khoa học và Công nghệ tỉnh Mẫu giai đoạn ${d.firstYear}-${d.lastYear}`
  return `ỦY BAN NHÂN DÂN TỈNH MẪU
SỞ KHOA HỌC VÀ CÔNG NGHỆ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 46/KH-SKHCN

Tỉnh Mẫu, ngày ${long(d.issued)}

KẾ HOẠCH

${title}

Thực hiện Kế hoạch số 58/KH-UBND ngày ${short(d.parent)} của Ủy ban nhân dân tỉnh Mẫu về phát triển chính quyền số; căn cứ Luật Giao dịch điện tử ngày 22/6/2023, Sở Khoa học và Công nghệ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Hồ sơ công việc của Sở được xử lý trọn vẹn trên môi trường mạng, dữ liệu dùng được nhiều lần.

2. Mỗi nhiệm vụ có một đơn vị chịu trách nhiệm chính, có sản phẩm và thời hạn.

II. CHỈ TIÊU

1. Ít nhất 80% hồ sơ thủ tục hành chính được nộp trực tuyến.

2. 100% văn bản đi được ký số, trừ văn bản mật.

III. NHIỆM VỤ

Nhiệm vụ, đơn vị thực hiện và thời gian nêu tại Phụ lục kèm theo Kế hoạch này.

IV. TỔ CHỨC THỰC HIỆN

1. ${DIGITAL}, ${CENTRE} báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 10 tháng 12 hàng năm.

2. Danh sách công chức đầu mối của các phòng, đơn vị chốt trước ngày ${short(d.contacts)}.

3. Văn phòng Sở theo dõi tiến độ, trình Giám đốc Sở xem xét khi cần điều chỉnh./.

Nơi nhận:
- UBND tỉnh (b/c);
- Các phòng, đơn vị trực thuộc Sở;
- Lưu: VT, CĐS.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lê Thu Hà

Phụ lục
NHIỆM VỤ CHUYỂN ĐỔI SỐ
(Kèm theo Kế hoạch số 46/KH-SKHCN ngày ${short(d.issued)} của Sở Khoa học và Công nghệ)

${annex(d)}
`
}

export const digitalDocument = (today: LocalDate): SampleDocument => {
  const dates = digitalDates(today)
  return {
    planId: 'mau-chuyen-doi-so',
    name: 'ke-hoach-46-chuyen-doi-so-tinh-mau.txt',
    bytes: utf8(text(dates)),
    issuedOn: dates.issued,
    monitor: 'Sở Khoa học và Công nghệ',
  }
}
