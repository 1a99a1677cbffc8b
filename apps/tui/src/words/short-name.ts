// The short forms that offices write themselves, for a narrow column. General words of administration only:
// a name made of other words stays as it is and is cut.

const SHORT: readonly (readonly [string, string])[] = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Khoa học và Công nghệ', 'KH&CN'],
  ['Nông nghiệp và Môi trường', 'NN&MT'],
  ['Giáo dục và Đào tạo', 'GD&ĐT'],
  ['Văn hóa, Thể thao và Du lịch', 'VHTT&DL'],
  ['Tiêu chuẩn Đo lường Chất lượng', 'TĐC'],
  ['Lao động - Thương binh và Xã hội', 'LĐ-TB&XH'],
  ['Thông tin và Truyền thông', 'TT&TT'],
  ['Kế hoạch và Đầu tư', 'KH&ĐT'],
  ['Kế hoạch - Tài chính', 'KH-TC'],
  ['Văn phòng', 'VP'],
  ['Trung tâm', 'TT'],
]

/** "Sở Khoa học và Công nghệ" → "Sở KH&CN". */
export const shortName = (name: string): string =>
  SHORT.reduce((short, [long, brief]) => short.replace(long, brief), name)
