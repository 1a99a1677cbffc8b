import type { Checked } from '../input.ts'

/** How a plan above is named: by its number, or its title. */
export const upperName = ({ document }: Checked): string => document.number.value ?? document.title.value ?? '—'
