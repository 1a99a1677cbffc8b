// Several reports in one clause, each with its own day: "báo cáo quý trước ngày 16 tháng cuối quý, báo cáo năm trước ngày
// 16/12/2026 gửi Sở Mẫu". Each is a duty; who reports and who receives is said once for all. A list of rounds after a
// colon is one duty with several rounds.

export type Stretch = readonly [from: number, to: number]

const ROUND = String.raw`(?:(?:0?[369]|ba|sáu|chín) tháng(?: đầu năm| cuối năm)?|(?:cả )?năm|quý|tháng|tuần)`
const REPORT = String.raw`báo cáo (?:định kỳ )?(?:(?:hằng|hàng) )?${ROUND}\s[^,;:.()]{0,60}?(?:trước|chậm nhất|muộn nhất|vào) `
const FIRST = new RegExp(REPORT, 'iu')
const NEXT = new RegExp(String.raw`,\s+(?:và\s+)?(?=${REPORT})`, 'giu')

/** The reports of a clause, as index ranges in its text; the whole of it where it holds one. */
export const reportsIn = (text: string): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let from = 0
  if (!text.includes(':'))
    for (const comma of text.matchAll(NEXT)) {
      if (!FIRST.test(text.slice(from, comma.index))) continue
      stretches.push([from, comma.index])
      from = comma.index + comma[0].length
    }
  return [...stretches, [from, text.length]]
}
