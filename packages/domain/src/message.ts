// What the domain would say, as a key and data. Words live in @tiendo/text.
export type Message = { readonly key: string; readonly params: Readonly<Record<string, string | number | null | readonly string[]>> }
