// Abbreviations in general use in the names of Vietnamese bodies, written out. Keys are folded.

const GENERAL: readonly (readonly [string, string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['VP', 'Văn phòng'],
  ['TU', 'Tỉnh ủy'],
  ['TTr', 'Thanh tra'],
  ['BQL', 'Ban Quản lý'],
  ['KBNN', 'Kho bạc Nhà nước'],
  ['BHXH', 'Bảo hiểm xã hội'],
  ['BCH', 'Ban Chỉ huy'],
  ['CHQS', 'Chỉ huy Quân sự'],
  ['BCHQS', 'Ban Chỉ huy Quân sự'],
  ['TT', 'Trung tâm'],
  ['CN', 'Công nghệ'],
  ['KHCN', 'Khoa học và Công nghệ'],
  ['KH&CN', 'Khoa học và Công nghệ'],
  ['NN&MT', 'Nông nghiệp và Môi trường'],
  ['NNMT', 'Nông nghiệp và Môi trường'],
  ['NN&PTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['TN&MT', 'Tài nguyên và Môi trường'],
  ['TNMT', 'Tài nguyên và Môi trường'],
  ['GD&ĐT', 'Giáo dục và Đào tạo'],
  ['GDĐT', 'Giáo dục và Đào tạo'],
  ['GD-ĐT', 'Giáo dục và Đào tạo'],
  ['KH&ĐT', 'Kế hoạch và Đầu tư'],
  ['KHĐT', 'Kế hoạch và Đầu tư'],
  ['TT&TT', 'Thông tin và Truyền thông'],
  ['TTTT', 'Thông tin và Truyền thông'],
  ['VHTT&DL', 'Văn hóa, Thể thao và Du lịch'],
  ['VHTTDL', 'Văn hóa, Thể thao và Du lịch'],
  ['VH,TT&DL', 'Văn hóa, Thể thao và Du lịch'],
  ['VH-TT&DL', 'Văn hóa, Thể thao và Du lịch'],
  ['LĐTB&XH', 'Lao động - Thương binh và Xã hội'],
  ['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội'],
  ['LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['DT&TG', 'Dân tộc và Tôn giáo'],
  ['DTTG', 'Dân tộc và Tôn giáo'],
  ['GTVT', 'Giao thông vận tải'],
  ['TĐC', 'Tiêu chuẩn Đo lường Chất lượng'],
  ['TCĐLCL', 'Tiêu chuẩn Đo lường Chất lượng'],
  ['KT', 'Kỹ thuật'],
  ['QL', 'Quản lý'],
  ['CĐS', 'Chuyển đổi số'],
  ['ĐMST', 'Đổi mới sáng tạo'],
  ['CCHC', 'cải cách hành chính'],
  ['TP', 'thành phố'],
]

/** Words are compared as written: "TT" is short for something, "tt" is not. */
const expansions: ReadonlyMap<string, string> = new Map(GENERAL)

/** "Sở KH&CN" → "Sở Khoa học và Công nghệ"; words that are no abbreviation stay. */
export const expandAbbreviations = (name: string): string =>
  name
    .replace(/(?<=[A-ZĐ])\s+&\s*(?=[A-ZĐ])|(?<=[A-ZĐ])&\s+(?=[A-ZĐ])/gu, '&')
    .split(/\s+/)
    .map((word) => expansions.get(word) ?? expansions.get(word.replace(/\.$/, '')) ?? word)
    .join(' ')
