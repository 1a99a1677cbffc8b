// What is said about finding a server.

import type { Language } from '@tiendo/text'

export type ServerWords = {
  readonly badAddress: (address: string) => string
  readonly silent: (url: string) => string
  readonly notBuilt: string
  readonly didNotStart: (said: string) => string
  readonly starting: (url: string) => string
  readonly started: string
}

const words: Readonly<Record<Language, ServerWords>> = {
  vi: {
    badAddress: (address) => `“${address}” không phải địa chỉ máy chủ. Ví dụ: http://127.0.0.1:4310`,
    silent: (url) =>
      `Máy chủ ${url} không trả lời. Kiểm tra địa chỉ (--server, TIENDO_SERVER) hoặc khởi động máy chủ: npm start`,
    notBuilt: 'Chưa có máy chủ nào trả lời và chương trình máy chủ chưa được dựng. Chạy: npm start',
    didNotStart: (said) =>
      `Không khởi động được máy chủ${said === '' ? '' : `: ${said}`}. Chạy npm start để xem chi tiết.`,
    starting: (url) => `Chưa có máy chủ ở ${url}, đang khởi động…`,
    started: 'Máy chủ đã chạy; sẽ dừng khi lệnh này xong.',
  },
  en: {
    badAddress: (address) => `“${address}” is not the address of a server. Example: http://127.0.0.1:4310`,
    silent: (url) =>
      `The server ${url} does not answer. Check the address (--server, TIENDO_SERVER) or start one: npm start`,
    notBuilt: 'No server answers, and the server program has not been built. Run: npm start',
    didNotStart: (said) =>
      `The server could not be started${said === '' ? '' : `: ${said}`}. Run npm start to see more.`,
    starting: (url) => `No server at ${url}, starting one…`,
    started: 'The server is running; it stops when this command is done.',
  },
}

export const serverWords = (language: Language): ServerWords => words[language]
