// A signed paper as a scanner gives it: one page of an invented plan, number and day written in with a blue pen, and
// nothing of it but a picture.
import type { Browser } from 'playwright-core'
import { documentOfPictures } from '@tiendo/reader/pictures'

/** Strokes of a hand, in a box of 100 by 60. */
const pen = (strokes: string, width: number): string =>
  `<svg width="${width}" height="34" viewBox="0 0 100 60" preserveAspectRatio="none" style="vertical-align:-9px"><path d="${strokes}" fill="none" stroke="#1d3fae" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`

const NUMBER = 'M14 12 Q20 8 22 6 Q18 34 15 54 M44 14 Q56 2 62 14 Q64 26 42 52 Q54 44 70 51 M78 10 Q92 8 84 26 Q98 30 90 46 Q84 56 76 48'
const DAY = 'M16 16 Q36 0 40 18 Q38 34 14 52 Q30 46 48 50 M62 10 Q60 30 64 34 Q80 34 86 28 M84 8 Q80 30 80 54'

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
  body { margin: 0; padding: 72px 66px; font: 19px/1.45 'Times New Roman', 'Liberation Serif', 'Tinos', serif; background: #fff; color: #111 }
  .head { display: grid; grid-template-columns: 1fr 1.6fr; text-align: center; gap: 0 12px; margin-bottom: 34px }
  h1 { text-align: center; font-size: 20px; margin: 0 } p { margin: 7px 0; text-align: justify; text-indent: 36px } .head p, .sign p { margin: 0; text-indent: 0; text-align: center }
  .sign { margin: 34px 0 0 55% }
</style><body>
<div class="head"><div><p>ỦY BAN NHÂN DÂN</p><p><b>TỈNH MẪU</b></p></div><div><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p></div></div>
<div class="head"><p>Số: ${pen(NUMBER, 62)}/KH-UBND</p><p><i>Tỉnh Mẫu, ngày ${pen(DAY, 46)} tháng 3 năm 2026</i></p></div>
<h1>KẾ HOẠCH</h1><h1>Phòng, chống đuối nước cho trẻ em năm 2026</h1>
<p><b>I. NHIỆM VỤ</b></p>
<p>1. Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Y tế tổ chức dạy bơi cho học sinh; hoàn thành trong quý II năm 2026.</p>
<p>2. Sở Y tế chủ trì tập huấn sơ cứu cho cán bộ cấp xã trong quý III năm 2026.</p>
<p>3. Ủy ban nhân dân các xã rà soát, cắm biển cảnh báo nơi nguy hiểm trước ngày 31/5/2026.</p>
<p><b>II. TỔ CHỨC THỰC HIỆN</b></p>
<p>Các cơ quan báo cáo kết quả về Sở Y tế trước ngày 15/12/2026 để tổng hợp.</p>
<div class="sign"><p><b>TM. ỦY BAN NHÂN DÂN</b></p><p><b>CHỦ TỊCH</b></p><p style="margin-top:90px"><b>Nguyễn Văn Mẫu</b></p></div>
</body></html>`

/** As pixels, 200 to the inch. */
export const scannedPage = async (browser: Browser): Promise<Buffer> => {
  const context = await browser.newContext({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 200 / 96 })
  const sheet = await context.newPage()
  await sheet.setContent(page)
  const picture = await sheet.screenshot()
  await context.close()
  return picture
}

/** The same page as often as said, as a scanner saves it: a PDF of pictures. */
export const scannedPlan = (picture: Buffer, pages: number, name: string) => {
  const document = documentOfPictures(Array.from({ length: pages }, (_, index) => ({ bytes: picture, name: `${index + 1}.png` })))
  if (!document.ok) throw new Error(document.error.code)
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(document.value.bytes) }
}
