// Who people are in the system, and what they may do to a share of work.

import type { Command, Role } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'

const roles: Readonly<Record<Role, Words>> = {
  officer: { vi: 'cán bộ', en: 'officer' },
  monitor: { vi: 'đầu mối tổng hợp', en: 'monitor' },
  leader: { vi: 'lãnh đạo', en: 'leader' },
  finance: { vi: 'tài chính', en: 'finance' },
  administrator: { vi: 'quản trị', en: 'administrator' },
}
export const roleName = (role: Role, lang: Language): string => roles[role][lang]

const commands: Readonly<Record<Command['kind'], Words>> = {
  reportProgress: { vi: 'Báo tiến độ', en: 'Report progress' },
  submitResult: { vi: 'Gửi kết quả', en: 'Submit result' },
  acceptResult: { vi: 'Nhận kết quả', en: 'Accept result' },
  returnResult: { vi: 'Trả lại', en: 'Return' },
  waive: { vi: 'Không thực hiện', en: 'Waive' },
}
export const commandName = (kind: Command['kind'], lang: Language): string => commands[kind][lang]
