// The lines of an iCalendar file without their folds, for people who read tests.

export const unfold = (ics: string): readonly string[] => ics.replaceAll('\r\n ', '').split('\r\n')

/** Octets of the longest line as it stands in the file. */
export const longestLine = (ics: string): number =>
  Math.max(...ics.split('\r\n').map((line) => new TextEncoder().encode(line).length))
