// Which cell styles of a workbook show a day: the number in such a cell counts days (ECMA-376 Part 1, 18.8.30).

import { readXml } from '../extract/xml.ts'

/** Built in: 14 to 22 and the days of East Asian forms; 18 to 21 and 45 to 47 are times alone. */
const DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** What a code holds besides its letters: words in quotes, marks after a backslash, colours and conditions. */
const ASIDE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g

/** A day has its year or its day; `m` alone may be minutes. */
const showsDay = (code: string): boolean => /[yd]/i.test((code.split(';')[0] ?? '').replace(ASIDE, ''))

/** Whether the style of a cell, by its number, shows a day. */
export const dayStyles = (xml: string): ((style: number) => boolean) => {
  const codes = new Map<number, string>()
  const styles: number[] = []
  let within = false
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') within = true
      if (name === 'xf' && within) styles.push(Number(attribute('numFmtId') ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') within = false
    },
    text: () => undefined,
  })
  const days = new Set(
    styles.flatMap((format, style) => {
      const code = codes.get(format)
      return (code === undefined ? DAYS.has(format) : showsDay(code)) ? [style] : []
    }),
  )
  return (style) => days.has(style)
}
