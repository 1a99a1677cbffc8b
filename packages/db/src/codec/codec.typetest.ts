// What the database would silently drop must not compile.
import { z } from 'zod'
import { exactly, list } from './codec.ts'

type Note = { readonly text: string; readonly lines: readonly number[]; readonly late?: true; readonly kind: 'a' | 'b' }
const kind = z.literal(['a', 'b'])

exactly<Note>()(z.object({ text: z.string(), lines: list(z.number()), late: z.literal(true).exactOptional(), kind }))

// @ts-expect-error an optional value is forgotten
exactly<Note>()(z.object({ text: z.string(), lines: list(z.number()), kind }))

// @ts-expect-error a kind is forgotten
exactly<Note>()(
  z.object({ text: z.string(), lines: list(z.number()), late: z.literal(true).exactOptional(), kind: z.literal('a') }),
)

// @ts-expect-error a value is forgotten
exactly<Note>()(z.object({ text: z.string(), late: z.literal(true).exactOptional(), kind }))

// @ts-expect-error a value is of another type
exactly<Note>()(z.object({ text: z.number(), lines: list(z.number()), late: z.literal(true).exactOptional(), kind }))
