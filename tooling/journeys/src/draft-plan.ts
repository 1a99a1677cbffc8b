// A draft as an office sends it round before it is signed, as a Word file: first with what its authors missed, then corrected.
import { readDocument } from '@tiendo/reader'
import { docxOf } from '@tiendo/writer'

/** `total` and `decided` are right where the draft is corrected; the numbering stays as it is. */
const textOf = (total: string, decided: string): string => `SỞ XÂY DỰNG TỈNH MẪU          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
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

Tổng kinh phí: ${total} đồng theo Quyết định số 77/QĐ-UBND ngày ${decided}, trong đó:
1. Khảo sát: 200.000.000 đồng
2. Lát vỉa hè: 100.000.000 đồng
4. Cây xanh: 300.000.000 đồng

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC
Trần Văn Mẫu
`

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const wordFile = async (text: string): Promise<Buffer> => {
  const read = await readDocument(new TextEncoder().encode(text), 'ke-hoach.txt')
  if (!read.ok) throw new Error(read.error.code)
  return Buffer.from(docxOf(read.value.source))
}

export const firstDraft = (): Promise<Buffer> => wordFile(textOf('500.000.000', '05/12/2024'))
export const correctedDraft = (): Promise<Buffer> => wordFile(textOf('600.000.000', '05/12/2025'))
