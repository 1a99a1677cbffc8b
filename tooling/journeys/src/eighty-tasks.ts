// A plan of eighty tasks as an office would send it: most of it plain, some of it for a person to look at.
const verbs = ['Xây dựng', 'Rà soát', 'Tổ chức', 'Khảo sát', 'Hướng dẫn', 'Kiểm tra', 'Ban hành', 'Triển khai'] as const
const objects = ['kế hoạch phát triển thị trường', 'hệ thống quản lý chất lượng', 'lớp tập huấn nghiệp vụ đo lường', 'cơ sở dữ liệu dùng chung', 'mô hình truy xuất nguồn gốc'] as const
const bodies = ['Sở Khoa học và Công nghệ', 'Sở Y tế', 'Sở Công Thương', 'Sở Nội vụ', 'Sở Tài chính'] as const
const times = ['Quý II/2026', 'Năm 2026', 'Hằng năm', 'Trước ngày 30/11 hằng năm', 'Giai đoạn 2026-2030', 'Quý IV/2027', 'Thường xuyên'] as const

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length]

/** Every ninth says no time that has a meaning, every thirteenth no lead. */
const row = (n: number): string => {
  const time = n % 9 === 0 ? 'kịp thời' : at(times, n)
  const lead = n % 13 === 0 ? '' : at(bodies, n * 3)
  return `<tr><td>${n}</td><td>${at(verbs, n)} ${at(objects, n * 7)} số ${n}</td><td>${lead}</td><td>${at(bodies, n + 2)}; ${at(bodies, n + 1)}</td><td>${time}</td><td>Báo cáo</td></tr>`
}

const html = `<!doctype html><html><head><meta charset="utf-8"></head><body>
<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH MẪU</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr>
<tr><td>Số: 80/KH-UBND</td><td>Tỉnh Mẫu, ngày 12 tháng 3 năm 2026</td></tr></table>
<p><b>KẾ HOẠCH</b></p><p><b>Nâng cao năng suất, chất lượng giai đoạn 2026-2030</b></p>
<p>Thực hiện Chỉ thị số 38-CT/TW ngày 30/7/2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:</p>
<table><tr><td>TT</td><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td><td>Cơ quan phối hợp</td><td>Thời gian</td><td>Sản phẩm</td></tr>
${Array.from({ length: 80 }, (_, index) => row(index + 1)).join('\n')}</table>
<p>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br><br>Nguyễn Văn Mẫu</p></body></html>`

export const eightyTasks = () => ({ name: 'ke-hoach-80-nhiem-vu.html', mimeType: 'text/html', buffer: Buffer.from(html) })
