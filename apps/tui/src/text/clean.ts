// What comes from a document or a server may hold control characters; a terminal would obey them.

// oxlint-disable-next-line no-control-regex -- the very characters to be removed
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g

/** One line of plain text: control, direction and invisible characters become one space. */
export const clean = (text: string): string => text.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim().normalize('NFC')

/** The same with every character in its place: one space for each of them. */
export const singleSpaced = (text: string): string => text.replace(CONTROL, (all) => ' '.repeat(all.length))
