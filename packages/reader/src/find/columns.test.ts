import { describe, expect, it } from 'vitest'
import { roleOf } from './columns.ts'

describe('what a column holds, by its heading', () => {
  it.each([
    ['TT', 'number'],
    ['STT', 'number'],
    ['Nội dung nhiệm vụ', 'title'],
    ['Tên nhiệm vụ', 'title'],
    ['Nội dung công việc', 'title'],
    ['Nhiệm vụ, giải pháp', 'title'],
    ['Cơ quan chủ trì', 'lead'],
    ['Sở, ngành chủ trì tham mưu', 'lead'],
    ['Đơn vị thực hiện', 'lead'],
    ['Chủ trì thực hiện', 'lead'],
    ['Cơ quan, đơn vị chủ trì', 'lead'],
    ['Cơ quan phối hợp', 'coordinators'],
    ['Đơn vị phối hợp thực hiện', 'coordinators'],
    ['Đơn vị cùng làm', 'coordinators'],
    ['Cơ quan, đơn vị liên quan', 'coordinators'],
    ['Làm cùng', 'coordinators'],
    ['Hỗ trợ', 'coordinators'],
    ['Thành phần phối hợp', 'coordinators'],
    ['Thành phần tham dự', null],
    ['Cơ quan thực hiện/phối hợp', 'leadAndCoordinators'],
    ['Ai làm', 'people'],
    ['Đồng chí phụ trách', 'people'],
    ['Xong trước', 'timing'],
    ['Phải xong', 'timing'],
    ['Chủ trì, phối hợp', 'leadAndCoordinators'],
    ['Cơ quan ban hành', 'approver'],
    ['Cấp trình', 'approver'],
    ['Hồ sơ hoàn thành', 'deliverable'],
    ['Minh chứng', 'deliverable'],
    ['Chuyên đề', 'title'],
    ['Thời gian trình', 'timing'],
    ['Bắt đầu', 'start'],
    ['Mã tiêu chí', 'number'],
    ['Cơ quan chuẩn bị', 'lead'],
    ['Sản phẩm dự kiến hoàn thành', 'deliverable'],
    ['Thời hạn giải quyết', null],
    ['Người thực hiện', 'people'],
    ['Thời gian thực hiện', 'timing'],
    ['Thời hạn hoàn thành', 'timing'],
    ['Tiến độ', 'timing'],
    ['Ngày hoàn thành', 'timing'],
    ['Kết quả/sản phẩm', 'deliverable'],
    ['Sản phẩm đầu ra', 'deliverable'],
    ['Kinh phí (triệu đồng)', 'money'],
    ['Dự toán', 'money'],
    ['Theo dõi, kiểm tra, đôn đốc', 'monitor'],
    ['Ghi chú', 'note'],
    ['(1)', null],
    ['', null],
    ['Màu sắc', null],
  ])('%s: %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role)
  })

  it('marks that were lost or misplaced do not matter', () => {
    expect(roleOf('Co quan chu tri')).toBe('lead')
    expect(roleOf('THỜI GIAN\nTHỰC HIỆN')).toBe('timing')
  })
})
