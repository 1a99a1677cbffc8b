// What makes a day off one in Việt Nam.

const code = 'Bộ luật Lao động 2019 (45/2019/QH14)'

/** As officials cite it. */
export const law = {
  newYear: `${code}, Điều 112 khoản 1 điểm a`,
  tet: `${code}, Điều 112 khoản 1 điểm b, khoản 3`,
  reunification: `${code}, Điều 112 khoản 1 điểm c`,
  labour: `${code}, Điều 112 khoản 1 điểm d`,
  national: `${code}, Điều 112 khoản 1 điểm đ, khoản 3`,
  hungKings: `${code}, Điều 112 khoản 1 điểm e`,
  compensatory: `${code}, Điều 111 khoản 3`,
  swap2024: 'Hoán đổi ngày làm việc 29/4/2024 sang 04/5/2024',
  swap2025: 'Hoán đổi ngày làm việc 02/5/2025 sang 26/4/2025',
  swap2026: 'Văn bản số 12729/VPCP-KGVX ngày 25/12/2025',
  proposedSwap2026: 'Đề xuất hoán đổi dịp Quốc khánh 2026, chưa có quyết định',
  culture: 'Nghị quyết số 80-NQ/TW ngày 07/01/2026 (chủ trương; chờ sửa Điều 112)',
} as const
