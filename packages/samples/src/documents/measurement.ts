// A decision of the provincial committee with a plan and an annex, as Markdown: a catalogue whose rows share leads
// (a blank number and another lead), a chain of two reporting duties, compound phrases, quotas and a waiting task.

import type { LocalDate } from '@tiendo/domain'
import { long, month, quarter, romanQuarter, short } from './dates.ts'
import { measurementDates, type MeasurementDates } from './measurement.dates.ts'
import { docx } from './docx.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { utf8, type SampleDocument } from './sample-document.ts'

const LAB = 'Hiện đại hóa phòng kiểm định, hiệu chuẩn phục vụ quản lý chuyên ngành'

const rows = (d: MeasurementDates): readonly (readonly string[])[] => {
  const span = `Giai đoạn ${d.firstYear}-${d.lastYear}`
  const science = 'Sở Khoa học và Công nghệ'
  return [
    ['I', 'Phổ biến pháp luật, nâng cao nhận thức', '', '', ''],
    [
      '1',
      'Phổ biến quy định về phương tiện đo và hàng đóng gói sẵn đến tiểu thương ở các chợ',
      'Sở Công Thương',
      'UBND các xã, phường',
      'Hằng năm',
    ],
    [
      '2',
      'Tổ chức ngày hội cân đối chứng dành cho người tiêu dùng',
      science,
      'Sở Công Thương; Hội Bảo vệ người tiêu dùng tỉnh',
      `1 lần/năm (Quý ${romanQuarter(d.opening)} hằng năm)`,
    ],
    [
      '3',
      'Biên soạn, in sổ tay hướng dẫn tự kiểm tra cân cho hộ kinh doanh',
      science,
      'Sở Công Thương',
      quarter(d.opening),
    ],
    ['II', 'Phát triển nhân lực và cơ sở vật chất', '', '', ''],
    [
      '1',
      'Tập huấn kỹ năng kiểm tra phương tiện đo cho công chức cấp xã (phấn đấu ít nhất 95% công chức được tập huấn)',
      science,
      'Các sở: Y tế, Công Thương',
      `${quarter(d.soon)} ban hành kế hoạch. Thực hiện theo kế hoạch`,
    ],
    ['2', LAB, science, 'Các đơn vị liên quan', span],
    ['', '', 'Sở Y tế', 'Các đơn vị liên quan', span],
    ['', '', 'Công an tỉnh', 'Các đơn vị liên quan', span],
    ['3', 'Triển khai Đề án đào tạo chuyên gia đo lường', science, '', 'Sau khi Trung ương ban hành Đề án'],
    [
      '4',
      'Lập kế hoạch đào tạo lại kiểm định viên của tỉnh',
      science,
      'Sở Nội vụ',
      'Trong 45 ngày kể từ ngày ban hành Kế hoạch',
    ],
    ['III', 'Kiểm tra, giám sát', '', '', ''],
    [
      '1',
      'Xây dựng quy chế phối hợp kiểm tra lượng của hàng đóng gói sẵn',
      science,
      'Sở Công Thương; Công an tỉnh',
      `Trước ngày ${short(d.missed)}`,
    ],
    [
      '2',
      'Kiểm tra cột đo xăng dầu tại các cửa hàng trên địa bàn',
      science,
      'UBND các xã, phường',
      'Ít nhất 1 lần/năm',
    ],
    [
      '3',
      'Kiểm tra phương tiện đo huyết áp, đo điện tim tại cơ sở khám bệnh',
      'Sở Y tế',
      science,
      `Chậm nhất ngày ${short(d.soon)}`,
    ],
    [
      '4',
      'Khảo sát lượng thực của gạo, đường, bột giặt đóng gói sẵn',
      'Trung tâm Kiểm định và Thử nghiệm',
      science,
      'Hằng năm',
    ],
    [
      '5',
      'Kiểm định đối chứng cân đồng hồ lò xo ở chợ trung tâm',
      science,
      'Ban Quản lý các chợ',
      `Trước ngày ${short(d.sentBack)}`,
    ],
    ['6', 'Lập hồ sơ theo dõi thiết bị chụp X-quang phải kiểm định', 'Sở Y tế', science, quarter(d.closed)],
    [
      '7',
      'Tiếp nhận, xử lý phản ánh của người dân về gian lận đo lường',
      'Các sở, ban, ngành',
      'UBND các xã, phường',
      'Thường xuyên',
    ],
    ['IV', 'Hợp tác, chia sẻ dữ liệu', '', '', ''],
    [
      '1',
      'Tổ chức đoàn học tập mô hình trạm cân cộng đồng ở tỉnh bạn',
      science,
      'Văn phòng UBND tỉnh',
      `Năm ${d.firstYear + 1}, năm ${d.firstYear + 3}`,
    ],
    [
      '2',
      'Thuê chuyên gia đánh giá lại bộ chuẩn khối lượng của tỉnh',
      science,
      'Sở Tài chính',
      `Trước ngày ${short(d.dropped)}`,
    ],
    ['3', 'Công khai bản đồ điểm cân đối chứng', 'Sở Công Thương', science, month(d.later)],
    ['4', 'Thẩm định hồ sơ của tổ chức kiểm định đăng ký hoạt động', science, '', 'Khi có yêu cầu'],
  ]
}

const table = (d: MeasurementDates): string =>
  [
    ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'],
    ['---', '---', '---', '---', '---'],
    ...rows(d),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const text = (d: MeasurementDates): string => {
  const span = `${d.firstYear}-${d.lastYear}`
  const subject = `bảo đảm đo lường trong thương mại và dịch vụ trên địa bàn tỉnh Mẫu giai đoạn ${span}`
  return `ỦY BAN NHÂN DÂN
TỈNH MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 87/QĐ-UBND

Tỉnh Mẫu, ngày ${long(d.issued)}

### QUYẾT ĐỊNH

Về việc ban hành Kế hoạch ${subject}

### ỦY BAN NHÂN DÂN TỈNH MẪU

Căn cứ Luật Đo lường ngày 11/11/2011;

Căn cứ Luật Chất lượng sản phẩm, hàng hóa ngày 21/11/2007;

Căn cứ Kế hoạch số 24-KH/TU ngày ${short(d.firstReference)} của Ban Thường vụ Tỉnh ủy Mẫu về bảo vệ người tiêu dùng;

Xét đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 31/TTr-SKHCN ngày ${short(d.proposal)}.

### QUYẾT ĐỊNH:

**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch ${subject}.

**Điều 2.** Quyết định có hiệu lực từ ngày ký.

**Điều 3.** Chánh Văn phòng UBND tỉnh, Giám đốc Sở Khoa học và Công nghệ và thủ trưởng các cơ quan có tên tại Phụ lục chịu trách nhiệm thi hành./.

Nơi nhận:
- Như Điều 3;
- Thường trực Tỉnh ủy (b/c);
- Lưu: VT, KGVX.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Minh Khôi

## KẾ HOẠCH

**B${subject.slice(1)}**

*(Kèm theo Quyết định số 87/QĐ-UBND ngày ${short(d.issued)} của Ủy ban nhân dân tỉnh Mẫu)*

### I. MỤC TIÊU

1. Người mua được cân đúng, đong đủ ở mọi điểm bán hàng có tổ chức.

2. Đến năm ${d.lastYear}, ít nhất 90% chợ hạng 1 có điểm cân đối chứng hoạt động; 100% cửa hàng xăng dầu được kiểm tra mỗi năm.

### II. NHIỆM VỤ

Các nhiệm vụ và thời gian thực hiện nêu tại Phụ lục.

### III. KINH PHÍ

Kinh phí bố trí trong dự toán thường xuyên của các cơ quan, đơn vị theo phân cấp.

### IV. TỔ CHỨC THỰC HIỆN

1. Sở Y tế, Sở Công Thương gửi báo cáo kết quả năm về Sở Khoa học và Công nghệ trước ngày 15 tháng 11 hàng năm.

2. Sở Khoa học và Công nghệ theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 30 tháng 11 hàng năm.

## PHỤ LỤC

**DANH MỤC NHIỆM VỤ**

*(Kèm theo Kế hoạch ${subject})*

${table(d)}
`
}

export const measurementDocument = (today: LocalDate): SampleDocument => {
  const dates = measurementDates(today)
  return {
    planId: 'mau-do-luong',
    name: 'quyet-dinh-87-do-luong-tinh-mau.md',
    bytes: utf8(text(dates)),
    issuedOn: dates.issued,
    monitor: 'Sở Khoa học và Công nghệ',
  }
}

/** The same decision as Word wrote it, with merged cells: to drop into the browser, and for tests. */
export const measurementDocx = (today: LocalDate): SampleDocument => ({
  ...measurementDocument(today),
  name: 'quyet-dinh-87-do-luong-tinh-mau.docx',
  bytes: docx(markdownBlocks(text(measurementDates(today)).normalize('NFC'))),
})
