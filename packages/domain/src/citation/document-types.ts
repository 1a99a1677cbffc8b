// The full names behind the type codes of a symbol: Nghị định 30/2020/NĐ-CP (Phụ lục III) for administrative
// documents, the law on issuing normative documents, and the Party's rules for its own (66-QĐ/TW and practice).
// Copies of the decree disagree on a few codes (GN/BGN, TTh/BTT): both readings are kept.

const ADMINISTRATIVE: readonly (readonly [string, string])[] = [
  ['NQ', 'Nghị quyết'],
  ['QĐ', 'Quyết định'],
  ['CT', 'Chỉ thị'],
  ['QC', 'Quy chế'],
  ['QyĐ', 'Quy định'],
  ['TC', 'Thông cáo'],
  ['TB', 'Thông báo'],
  ['HD', 'Hướng dẫn'],
  ['CTr', 'Chương trình'],
  ['KH', 'Kế hoạch'],
  ['PA', 'Phương án'],
  ['ĐA', 'Đề án'],
  ['DA', 'Dự án'],
  ['BC', 'Báo cáo'],
  ['BB', 'Biên bản'],
  ['TTr', 'Tờ trình'],
  ['HĐ', 'Hợp đồng'],
  ['CĐ', 'Công điện'],
  ['BGN', 'Bản ghi nhớ'],
  ['GN', 'Bản ghi nhớ'],
  ['BTT', 'Bản thỏa thuận'],
  ['TTh', 'Bản thỏa thuận'],
  ['GUQ', 'Giấy ủy quyền'],
  ['GM', 'Giấy mời'],
  ['GGT', 'Giấy giới thiệu'],
  ['GNP', 'Giấy nghỉ phép'],
  ['PG', 'Phiếu gửi'],
  ['PC', 'Phiếu chuyển'],
  ['PB', 'Phiếu báo'],
  ['SY', 'Sao y'],
  ['SL', 'Sao lục'],
  ['TrS', 'Trích sao'],
]

const NORMATIVE: readonly (readonly [string, string])[] = [
  ['PL', 'Pháp lệnh'],
  ['L', 'Lệnh'],
  ['NĐ', 'Nghị định'],
  ['TT', 'Thông tư'],
  ['TTLT', 'Thông tư liên tịch'],
  ['NQLT', 'Nghị quyết liên tịch'],
  ['VBHN', 'Văn bản hợp nhất'],
]

const PARTY: readonly (readonly [string, string])[] = [
  ['KL', 'Kết luận'],
  ['QĐi', 'Quy định'],
  ['CV', 'Công văn'],
]

/** Not in any table, and in general use. */
const PRACTICE: readonly (readonly [string, string])[] = [
  ['CTHĐ', 'Chương trình hành động'],
  ['CTPH', 'Chương trình phối hợp'],
  ['KHLT', 'Kế hoạch liên tịch'],
  ['KHPH', 'Kế hoạch phối hợp'],
  ['HDLT', 'Hướng dẫn liên tịch'],
  ['GP', 'Giấy phép'],
]

/** Type code → full name, in the table's order. `QH` stands for laws: their symbol names the issuer instead. */
export const documentTypes: ReadonlyMap<string, string> = new Map([...ADMINISTRATIVE, ...NORMATIVE, ...PARTY, ...PRACTICE])

/** `QĐ` → `Quyết định`; null for a code no table knows. Codes are compared as written, then without case, then without Đ. */
export const documentTypeName = (code: string): string | null =>
  documentTypes.get(code) ?? byUpperCase.get(code.toUpperCase()) ?? withoutStroke.get(code.toUpperCase()) ?? null

const byUpperCase = new Map([...documentTypes].map(([code, name]) => [code.toUpperCase(), name]))
/** "QD", "ND" as keyboards without Vietnamese type them; other codes without Đ are codes of their own. */
const withoutStroke = new Map(['QĐ', 'NĐ'].map((code) => [code.replace('Đ', 'D'), documentTypes.get(code) ?? null]))

/** Names a text may write before a number; those without a code of their own included, longest first. */
export const documentTypeNames: readonly string[] = [
  ...new Set([...documentTypes.values(), 'Công văn', 'Luật', 'Bộ luật', 'Hiến pháp', 'Điều lệ', 'Thông tri']),
].sort((a, b) => b.length - a.length)
