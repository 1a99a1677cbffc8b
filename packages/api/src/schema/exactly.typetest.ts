// A schema that reads less or other than its type must not compile.
import { z } from 'zod'
import { exactly } from './exactly.ts'

type Command = { readonly kind: 'a'; readonly label?: string } | { readonly kind: 'b'; readonly days: readonly number[] }
const a = z.strictObject({ kind: z.literal('a'), label: z.string().exactOptional() })
const b = z.strictObject({ kind: z.literal('b'), days: z.array(z.int()).readonly() })

exactly<Command>()(z.discriminatedUnion('kind', [a, b]))

// @ts-expect-error a kind is forgotten
exactly<Command>()(a)

// @ts-expect-error an optional value is forgotten
exactly<Command>()(z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a') }), b]))

// @ts-expect-error a kind that the type does not have
exactly<Command>()(z.discriminatedUnion('kind', [a, b, z.strictObject({ kind: z.literal('c') })]))

// @ts-expect-error a value is of another type
exactly<Command>()(z.discriminatedUnion('kind', [a, z.strictObject({ kind: z.literal('b'), days: z.array(z.string()).readonly() })]))
