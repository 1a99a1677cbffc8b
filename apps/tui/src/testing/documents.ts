// Documents of the invented Tỉnh Mẫu, written for these tests, put into a folder of their own.

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Items 1, 2 and 4 add up to 600 triệu, the total says 500: item 2 explains it. Two days for one decision. */
export const plan = `SỞ XÂY DỰNG TỈNH MẪU          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 45/KH-SXD                  Độc lập - Tự do - Hạnh phúc

                               Tỉnh Mẫu, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Chỉnh trang vỉa hè năm 2026

Căn cứ Quyết định số 77/QĐ-UBND ngày 05/12/2025 của Ủy ban nhân dân tỉnh Mẫu về giao dự toán;

I. NHIỆM VỤ

1. Khảo sát hiện trạng vỉa hè
- Đơn vị chủ trì: Phòng Hạ tầng
- Thời gian thực hiện: Quý I/2026

2. Lát lại vỉa hè đường Hoa Mai
- Đơn vị chủ trì: Ban Quản lý dự án
- Thời gian thực hiện: trước ngày 15/11/2026

II. KINH PHÍ

Tổng kinh phí: 500.000.000 đồng theo Quyết định số 77/QĐ-UBND ngày 05/12/2024, trong đó:
1. Khảo sát: 200.000.000 đồng
2. Lát vỉa hè: 100.000.000 đồng
4. Cây xanh: 300.000.000 đồng

GIÁM ĐỐC
Trần Văn Mẫu
`

const clean = `SỞ XÂY DỰNG TỈNH MẪU          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 46/KH-SXD                  Độc lập - Tự do - Hạnh phúc

                               Tỉnh Mẫu, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Chăm sóc cây xanh năm 2026

I. NHIỆM VỤ

1. Cắt tỉa cây đường Hoa Mai
- Đơn vị chủ trì: Phòng Hạ tầng
- Thời gian thực hiện: Quý I/2026
`

export const folder = (): {
  readonly plan: string
  readonly clean: string
  readonly empty: string
  readonly picture: string
  readonly dir: string
} => {
  const dir = mkdtempSync(join(tmpdir(), 'tiendo-tui-'))
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(dir, name), content)
    return join(dir, name)
  }
  return {
    dir,
    plan: put('ke-hoach.txt', plan),
    clean: put('cay-xanh.txt', clean),
    empty: put('rong.txt', ''),
    picture: put('anh.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])),
  }
}
