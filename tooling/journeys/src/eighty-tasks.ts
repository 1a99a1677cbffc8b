// A plan of eighty tasks as an office would send it: most of it plain, some of it for a person to look at.
import { planPage, type PlanRow } from './plan-page.ts'

const verbs = ['Xây dựng', 'Rà soát', 'Tổ chức', 'Khảo sát', 'Hướng dẫn', 'Kiểm tra', 'Ban hành', 'Triển khai'] as const
const objects = ['kế hoạch phát triển thị trường', 'hệ thống quản lý chất lượng', 'lớp tập huấn nghiệp vụ đo lường', 'cơ sở dữ liệu dùng chung', 'mô hình truy xuất nguồn gốc'] as const
const bodies = ['Sở Khoa học và Công nghệ', 'Sở Y tế', 'Sở Công Thương', 'Sở Nội vụ', 'Sở Tài chính'] as const
const times = ['Quý II/2026', 'Năm 2026', 'Hằng năm', 'Trước ngày 30/11 hằng năm', 'Giai đoạn 2026-2030', 'Quý IV/2027', 'Thường xuyên'] as const

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length]

/** Every ninth says no time that has a meaning, every thirteenth no lead. */
const row = (n: number): PlanRow => ({
  title: `${at(verbs, n)} ${at(objects, n * 7)} số ${n}`,
  lead: n % 13 === 0 ? '' : (at(bodies, n * 3) ?? ''),
  coordinators: `${at(bodies, n + 2)}; ${at(bodies, n + 1)}`,
  time: n % 9 === 0 ? 'kịp thời' : (at(times, n) ?? ''),
})

export const eightyTasks = () => ({
  name: 'ke-hoach-80-nhiem-vu.html',
  mimeType: 'text/html',
  buffer: Buffer.from(planPage('80/KH-UBND', Array.from({ length: 80 }, (_, index) => row(index + 1)))),
})
