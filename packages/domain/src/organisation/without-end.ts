// Marks cut from the end of a text, from behind: a pattern that is tied to the end alone takes the square of a long run
// of marks in the middle, as forms to be filled in by hand have them.

/** The text without any of these marks at its end; a blank among them stands for every white space. */
export const withoutEnd = (text: string, marks: string): string => {
  const blanks = marks.includes(' ')
  const isMark = (sign: string): boolean => marks.includes(sign) || (blanks && sign.trim() === '')
  let end = text.length
  while (end > 0 && isMark(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
