// What the environment says, read once and whole: every mistake is told at once, in words for the one who starts
// the server.

import { z } from 'zod'

export type Settings = {
  readonly host: string
  readonly port: number
  /** Null: the embedded database in the data folder. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly logLevel: LogLevel
  /** As people reach it; null when it is wherever it was asked. */
  readonly publicOrigin: string | null
  /** A reverse proxy stands before the server and writes `X-Forwarded-For`. */
  readonly behindProxy: boolean
  /** Signs sessions; null: kept in the data folder. */
  readonly secret: string | null
  /** Whether the first run makes the sample authority. */
  readonly samples: boolean
  /** Who is made administrator when the first run makes no samples. */
  readonly administrator: string
  readonly authorityName: string
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof levels)[number]

const blank = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

const schema = z.object({
  HOST: optional(z.string()),
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//)),
  TIENDO_DATA: optional(z.string()),
  LOG_LEVEL: optional(z.enum(levels)),
  TIENDO_URL: optional(z.url({ protocol: /^https?$/ })),
  TIENDO_PROXY: optional(z.enum(['on', 'off'])),
  TIENDO_SECRET: optional(z.string().min(32)),
  TIENDO_SAMPLES: optional(z.enum(['on', 'off'])),
  TIENDO_ADMIN: optional(z.email()),
  TIENDO_AUTHORITY: optional(z.string().max(200)),
})

const advice: Readonly<Record<keyof z.infer<typeof schema>, string>> = {
  HOST: 'HOST là địa chỉ để lắng nghe, ví dụ 127.0.0.1.',
  PORT: 'PORT phải là số nguyên từ 0 đến 65535, ví dụ 4310.',
  DATABASE_URL: 'DATABASE_URL phải bắt đầu bằng postgres:// hoặc postgresql://.',
  TIENDO_DATA: 'TIENDO_DATA là đường dẫn thư mục dữ liệu.',
  LOG_LEVEL: `LOG_LEVEL phải là một trong: ${levels.join(', ')}.`,
  TIENDO_URL: 'TIENDO_URL phải là địa chỉ đầy đủ mà mọi người mở, ví dụ https://tiendo.example.',
  TIENDO_PROXY: 'TIENDO_PROXY phải là on hoặc off.',
  TIENDO_SECRET: 'TIENDO_SECRET phải có ít nhất 32 ký tự.',
  TIENDO_SAMPLES: 'TIENDO_SAMPLES phải là on hoặc off.',
  TIENDO_ADMIN: 'TIENDO_ADMIN phải là một địa chỉ thư điện tử.',
  TIENDO_AUTHORITY: 'TIENDO_AUTHORITY là tên cơ quan, không quá 200 ký tự.',
}

const isName = (name: PropertyKey | undefined): name is keyof typeof advice =>
  typeof name === 'string' && Object.hasOwn(advice, name)

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly advice: readonly string[] }

/** `defaultFolder`: where data stands when the environment does not say. */
export const readSettings = (env: Readonly<Record<string, string | undefined>>, defaultFolder: string): SettingsRead => {
  const read = schema.safeParse(env)
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => issue.path[0]).filter(isName))
    return { ok: false, advice: [...names].map((name) => advice[name]) }
  }
  const said = read.data
  return {
    ok: true,
    settings: {
      host: said.HOST ?? '127.0.0.1',
      port: said.PORT ?? 4310,
      databaseUrl: said.DATABASE_URL ?? null,
      dataFolder: said.TIENDO_DATA ?? defaultFolder,
      logLevel: said.LOG_LEVEL ?? 'warn',
      publicOrigin: said.TIENDO_URL === undefined ? null : new URL(said.TIENDO_URL).origin,
      behindProxy: said.TIENDO_PROXY === 'on',
      secret: said.TIENDO_SECRET ?? null,
      samples: said.TIENDO_SAMPLES !== 'off',
      administrator: said.TIENDO_ADMIN ?? 'quan-tri@tiendo.local',
      authorityName: said.TIENDO_AUTHORITY ?? 'Cơ quan chưa đặt tên',
    },
  }
}
