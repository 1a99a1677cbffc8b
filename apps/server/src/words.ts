// What the server says to the one who starts it: short, in Vietnamese, and always what to do.

import type { Holder } from '@tiendo/db'

const lines = (...said: readonly string[]): string => `${said.join('\n')}\n`

export type Person = { readonly email: string; readonly who: string }

export const words = {
  listening: (address: string): string => lines('', `  Tiến Độ đang chạy tại ${address}`, ''),

  samples: (people: readonly Person[], password: string): string => {
    const width = Math.max(...people.map(({ email }) => email.length))
    return lines(
      `  Đăng nhập bằng tài khoản mẫu, mật khẩu chung: ${password}`,
      ...people.map(({ email, who }) => `    ${email.padEnd(width)}  ${who}`),
      '',
    )
  },

  administrator: (email: string, password: string): string =>
    lines('  Tài khoản quản trị (mật khẩu chỉ hiện một lần này, hãy ghi lại):', `    ${email}  ${password}`, ''),

  howToStop: (): string => lines('  Dừng máy chủ: Ctrl-C', ''),

  stopped: (): string => lines('', 'Đã dừng.'),

  wrongSettings: (advice: readonly string[]): string =>
    lines('Chưa khởi động được vì cấu hình chưa đúng:', ...advice.map((line) => `  - ${line}`)),

  samplesInPublic: (host: string): string =>
    lines(
      `Không mở dữ liệu mẫu ra địa chỉ ${host} vì mật khẩu mẫu ai cũng biết: bỏ biến HOST để chỉ chạy trên máy này, ` +
        'hoặc đặt TIENDO_SAMPLES=off cùng thư mục dữ liệu mới (TIENDO_DATA) hay cơ sở dữ liệu mới (DATABASE_URL).',
    ),

  portTaken: (host: string, port: number, who: 'tiendo' | 'other'): string =>
    lines(
      who === 'tiendo'
        ? `Cổng ${port} trên ${host} đang do một máy chủ Tiến Độ khác dùng. Mở máy chủ đó, dừng nó, hoặc đặt PORT khác, ví dụ PORT=${port + 1}.`
        : `Cổng ${port} trên ${host} đang do chương trình khác dùng. Đặt PORT khác, ví dụ PORT=${port + 1}.`,
    ),

  addressRefused: (host: string, port: number, why: string): string =>
    lines(`Không lắng nghe được ở ${host}:${port} (${why}). Kiểm tra HOST và PORT.`),

  dataHeld: (folder: string, { pid, address }: Holder): string =>
    lines(
      `Thư mục dữ liệu ${folder} đang do máy chủ khác giữ (tiến trình ${pid}${address === null ? '' : `, ${address}`}). ` +
        'Mở máy chủ đó, dừng nó, hoặc đặt TIENDO_DATA khác.',
    ),

  noDatabase: (why: string): string =>
    lines(
      `Không mở được cơ sở dữ liệu: ${why}.`,
      'Kiểm tra DATABASE_URL và máy chủ PostgreSQL, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu đi kèm.',
    ),

  databaseNewer: (name: string): string =>
    lines(`Cơ sở dữ liệu thuộc phiên bản mới hơn chương trình này (${name}). Cập nhật chương trình rồi chạy lại.`),

  migrationChanged: (name: string): string =>
    lines(`Cơ sở dữ liệu được tạo bởi một bản khác của ${name}. Dùng đúng bản đã tạo ra nó, hoặc thư mục dữ liệu mới.`),

  folderRefused: (folder: string, why: string): string =>
    lines(`Không dùng được thư mục dữ liệu ${folder} (${why}). Kiểm tra quyền ghi hoặc đặt TIENDO_DATA khác.`),

  failed: (why: string): string => lines(`Máy chủ dừng vì lỗi không lường trước: ${why}`),
} as const
