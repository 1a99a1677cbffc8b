// The words of `check` and `rules`, Vietnamese.

import type { WaiverProblem } from '@tiendo/domain'
import type { CheckWords } from './checks.ts'

const problem = (found: WaiverProblem): string => {
  switch (found.kind) {
    case 'notUnderstood':
      return `Không hiểu ghi chú “tiendo: ${found.text}”. Viết: tiendo: bỏ qua QUY-TẮC — lý do (người).`
    case 'unknownRule':
      return `Ghi chú bỏ qua “${found.rule}”: không có quy tắc này${found.nearest === null ? '' : `; gần nhất là ${found.nearest}`}.`
    case 'noReason':
      return `Ghi chú bỏ qua ${found.rule} thiếu lý do nên chưa được tính. Viết: tiendo: bỏ qua ${found.rule} — lý do (người).`
    case 'noName':
      return `Ghi chú bỏ qua ${found.rule} thiếu tên người chịu trách nhiệm nên chưa được tính. Viết tên trong ngoặc ở cuối.`
  }
}

const listed = (parts: readonly (readonly [count: number, word: string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ')

export const vi: CheckWords = {
  none: 'Không có phát hiện nào.',
  summary: ({ errors, warnings, notes, waived }) =>
    `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý${waived === 0 ? '' : `; ${waived} điểm bỏ qua có lý do`}`,
  family: ({ errors, warnings, notes, waived }) =>
    listed([
      [errors, 'lỗi'],
      [warnings, 'cảnh báo'],
      [notes, 'lưu ý'],
      [waived, 'bỏ qua'],
    ]),
  files: (files, sound) => `${files} tệp, ${sound} tệp không có lỗi`,
  tooMany: (most, found) => `${found} cảnh báo, chỉ chấp nhận ${most}.`,
  why: 'Vì sao',
  confirmed: 'đã khớp',
  waived: (reason, by, on) => `Bỏ qua: ${reason} (${by}${on === null ? '' : `, ${on}`})`,
  off: (rule, count, reason) => `Không xét ${rule} (${count} điểm): ${reason}`,
  idle: (place, rule, by) => `${place}: ghi chú bỏ qua ${rule} (${by}) không còn ứng với điểm nào; có thể xóa.`,
  problem,
  unknownRule: (option, rule, nearest) =>
    `${option}: không có quy tắc “${rule}”${nearest === null ? '' : `; gần nhất là ${nearest}`}. Xem: tiendo rules`,
  upper: (what) => `--upper: ${what}`,
  config: {
    at: (file, place, what) => `${file}${place === '' ? '' : `, ${place}`}: ${what}`,
    syntax: (line, column) => `không phải JSON (dòng ${line}, cột ${column}).`,
    notAnObject: 'cần một nhóm { … }.',
    notAList: 'cần một danh sách [ … ].',
    noRule: 'thiếu mã quy tắc.',
    notASeverity: 'chỉ nhận: error, warning, note.',
    noReason: 'thiếu lý do: tắt hoặc bỏ qua một quy tắc phải nói vì sao.',
    noName: 'thiếu tên người chịu trách nhiệm.',
    notText: 'cần một chuỗi chữ.',
    notADay: 'không phải một ngày có thật. Viết như 2026-11-29.',
    unknownKey: (key, known) => `không có mục “${key}”; chỉ nhận: ${known}.`,
    unknownRule: (rule, nearest) =>
      `không có quy tắc “${rule}”${nearest === null ? '' : `; gần nhất là ${nearest}`}. Xem: tiendo rules`,
  },
  fix: {
    oneOut: '--out chỉ dùng với --fix và đúng một tệp.',
    listAlone: '--list dùng cùng --fix, không cùng --out.',
    nothing: 'Không có gì để góp ý: chưa ghi tệp nào.',
    noProposals: 'Không có đề xuất sửa chữ nào.',
    exists: (path) => `“${path}” đã có, không ghi đè. Xóa tệp đó, hoặc chọn tên khác với --out.`,
    noFolder: (path) => `Không có thư mục để ghi “${path}”.`,
    original: (path) => `“${path}” là bản gốc, không ghi đè. Chọn tên khác với --out.`,
    written: (path, comments) => `Đã ghi ${comments} góp ý vào “${path}”.`,
    failed: (path) => `“${path}”: không ghi góp ý vào bản gốc được, đã ghi vào một bản chép chữ và bảng của nó.`,
    place: (line) => `dòng ${line}`,
  },
  rules: {
    count: (count) => `${count} quy tắc`,
    oneForm: 'Chọn một trong: --json, --markdown.',
    rule: 'Quy tắc',
    name: 'Tên',
    severity: 'Mức',
    family: 'Nhóm',
    basis: 'Căn cứ',
    about: 'Xem',
    why: 'Vì sao',
    breaks: 'Sai',
    passes: 'Đúng',
    upper: 'Kế hoạch cấp trên',
    practice: 'thông lệ soạn thảo',
  },
}
