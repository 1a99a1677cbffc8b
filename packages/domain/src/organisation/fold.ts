// Vietnamese letters folded to plain ones, for ids and for comparing names that differ only in how they are
// typed: case, tone placement ("hoà"/"hòa"), composed or not, spaces and punctuation.

const MARKS = /[\u0300-\u036f]/g

/** Lower case, no marks, đ → d; everything else as it is. */
export const foldVietnamese = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase()

/** A stable slug: `Sở Khoa học và Công nghệ` → `so-khoa-hoc-va-cong-nghe`. Empty for text without letters. */
export const slug = (text: string): string =>
  foldVietnamese(text)
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
