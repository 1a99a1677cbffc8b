/** A value of type `T` that only the functions named with its brand can make. Erased at run time. */
declare const brand: unique symbol
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
