// A yearly plan in prose, wrapped as a typist's lines: duties in dashes under numbered headings, each with its lead and
// time inside the sentence, and a budget that does not add up (one item granted by another annex was left out of the
// total, number 3 is missing, and the granting decision carries two
// dates). One duty says no time.

import type { LocalDate } from '@tiendo/domain'
import { long, short } from './dates.ts'
import { foodSafetyDates, type FoodSafetyDates } from './food-safety.dates.ts'
import { utf8, type SampleDocument } from './sample-document.ts'

const text = (d: FoodSafetyDates): string => {
  const grant = `Quyết định số 315/QĐ-SYT ngày ${short(d.grant)}`
  const y = d.year
  return `ỦY BAN NHÂN DÂN TỈNH MẪU
SỞ Y TẾ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 09/KH-SYT

Tỉnh Mẫu, ngày ${long(d.issued)}

KẾ HOẠCH

Bảo đảm an toàn thực phẩm trên địa bàn tỉnh Mẫu năm ${y}

Căn cứ Luật An toàn thực phẩm ngày 17/6/2010; Quyết định số 315/QĐ-SYT ngày ${short(d.grant)} của Sở Y tế về giao dự toán năm ${y}, Sở Y tế ban hành Kế hoạch như sau:

A. MỤC TIÊU

Không để xảy ra vụ ngộ độc thực phẩm đông người tại bếp ăn tập thể; ít nhất 95% cơ sở được kiểm tra đạt yêu cầu.

B. NỘI DUNG

I. NHIỆM VỤ

1. Truyền thông, hướng dẫn

- Sở Y tế chủ trì, phối hợp với Đài Phát thanh và Truyền hình tỉnh xây dựng chuyên mục bữa ăn an toàn, mỗi quý một số.

- Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo tập huấn cho người quản lý bếp ăn trường học, hoàn thành trong quý I/${y}.

- Sở Y tế chủ trì biên soạn tờ rơi về bảo quản thực phẩm mùa nóng, hoàn thành trước ngày 15/4/${y}.

2. Kiểm tra, giám sát

- Sở Y tế chủ trì, phối hợp với Sở Công Thương kiểm tra cơ sở sản xuất nước uống đóng chai, hoàn thành trong quý II/${y}.

- Chi cục An toàn vệ sinh thực phẩm chủ trì lấy mẫu giám sát rau, quả tại chợ đầu mối, ít nhất 02 lần/năm.

- Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Y tế giám sát cơ sở giết mổ tập trung, thường xuyên.

- Sở Y tế chủ trì kiểm tra đột xuất khi có phản ánh của người dân.

3. Nâng cao năng lực

- Trung tâm Kiểm soát bệnh tật tỉnh chủ trì, phối hợp với Sở Y tế tổ chức cấp bộ xét nghiệm nhanh cho các trạm y tế, hoàn thành trong quý III/${y}.

- Sở Y tế chủ trì cập nhật bản đồ cơ sở dịch vụ ăn uống, hoàn thành trong quý IV/${y}.

- Sở Y tế chủ trì triển khai phần mềm cấp giấy chứng nhận cơ sở đủ điều kiện.

II. CHẾ ĐỘ BÁO CÁO

Chi cục An toàn vệ sinh thực phẩm, Trung tâm Kiểm soát bệnh tật tỉnh gửi báo cáo quý về Sở Y tế trước ngày 20 của tháng cuối quý.

C. KINH PHÍ THỰC HIỆN

Tổng kinh phí thực hiện là 1.170.000.000 đồng, giao tại Quyết định số 315/QĐ-SYT ngày ${short(d.grantSlip)} của Sở Y tế, trong đó:

1. Truyền thông và tập huấn: 360.000.000 đồng, trong đó:

1.1. In tờ rơi, sổ tay: 140.000.000 đồng (giao tại Mục 1.3, Phụ lục 02 kèm theo ${grant} của Sở Y tế).

1.2. Mở lớp tập huấn: 220.000.000 đồng (giao tại Mục 1.4, Phụ lục 02 kèm theo ${grant} của Sở Y tế).

2. Lấy mẫu và kiểm nghiệm: 575.500.000 đồng, trong đó:

2.1. Mua bộ xét nghiệm nhanh: 255.500.000 đồng (giao tại Mục 3.2, Phụ lục 04 kèm theo ${grant} của Sở Y tế).

2.2. Thuê kiểm nghiệm mẫu: 320.000.000 đồng (giao tại Mục 1.6, Phụ lục 02 kèm theo ${grant} của Sở Y tế).

4. Kiểm tra liên ngành: 490.000.000 đồng (giao tại Mục 1.9, Phụ lục 02 kèm theo ${grant} của Sở Y tế).

D. TỔ CHỨC THỰC HIỆN

Các đơn vị có tên trong Kế hoạch bố trí người thực hiện; vướng mắc phản ánh về Sở Y tế để xử lý./.

Nơi nhận:
- UBND tỉnh (b/c);
- Các đơn vị có tên tại Kế hoạch;
- Lưu: VT, NVY.

GIÁM ĐỐC

Phạm Quang Vinh
`
}

export const foodSafetyDocument = (today: LocalDate): SampleDocument => {
  const dates = foodSafetyDates(today)
  return {
    planId: 'mau-an-toan-thuc-pham',
    name: `ke-hoach-09-an-toan-thuc-pham-${dates.year}-tinh-mau.txt`,
    bytes: utf8(text(dates)),
    issuedOn: dates.issued,
    monitor: 'Sở Y tế',
  }
}
