// A plan as a web page: the head of an office, one table of tasks, a signature.
export type PlanRow = { readonly title: string; readonly lead: string; readonly coordinators: string; readonly time: string }

const line = ({ title, lead, coordinators, time }: PlanRow, index: number): string =>
  `<tr><td>${index + 1}</td><td>${title}</td><td>${lead}</td><td>${coordinators}</td><td>${time}</td><td>Báo cáo</td></tr>`

export const planPage = (number: string, rows: readonly PlanRow[]): string => `<!doctype html><html><head><meta charset="utf-8"></head><body>
<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH MẪU</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr>
<tr><td>Số: ${number}</td><td>Tỉnh Mẫu, ngày 12 tháng 3 năm 2026</td></tr></table>
<p><b>KẾ HOẠCH</b></p><p><b>Nâng cao năng suất, chất lượng giai đoạn 2026-2030</b></p>
<p>Thực hiện Chỉ thị số 38-CT/TW ngày 30/7/2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:</p>
<table><tr><td>TT</td><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td><td>Cơ quan phối hợp</td><td>Thời gian</td><td>Sản phẩm</td></tr>
${rows.map(line).join('\n')}</table>
<p>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br><br>Nguyễn Văn Mẫu</p></body></html>`
