// The few styles of our workbooks: Times New Roman as official papers have it, thousands apart, negative sums in red.
// A format names the language of the sheet; Excel still parts thousands by the marks of whoever opens it, which are dots
// where Windows is Vietnamese.

import type { Language } from '@tiendo/text'

type Font = 'plain' | 'bold' | 'italic' | 'title' | 'struck'
type Format = 'general' | 'money' | 'percent' | 'date'
type Align = 'left' | 'center' | 'right'

type Style = {
  readonly font: Font
  readonly format: Format
  readonly align: Align
  readonly border: boolean
  readonly shaded?: true
}

const cell = { border: true } as const

const STYLES = {
  title: { font: 'title', format: 'general', align: 'left', border: false },
  caption: { font: 'italic', format: 'general', align: 'left', border: false },
  head: { ...cell, font: 'bold', format: 'general', align: 'center', shaded: true },
  text: { ...cell, font: 'plain', format: 'general', align: 'left' },
  textBold: { ...cell, font: 'bold', format: 'general', align: 'left' },
  textItalic: { ...cell, font: 'italic', format: 'general', align: 'left' },
  textStruck: { ...cell, font: 'struck', format: 'general', align: 'left' },
  center: { ...cell, font: 'plain', format: 'general', align: 'center' },
  money: { ...cell, font: 'plain', format: 'money', align: 'right' },
  moneyBold: { ...cell, font: 'bold', format: 'money', align: 'right' },
  moneyItalic: { ...cell, font: 'italic', format: 'money', align: 'right' },
  moneyStruck: { ...cell, font: 'struck', format: 'money', align: 'right' },
  percent: { ...cell, font: 'plain', format: 'percent', align: 'right' },
  percentBold: { ...cell, font: 'bold', format: 'percent', align: 'right' },
  date: { ...cell, font: 'plain', format: 'date', align: 'center' },
} as const satisfies Readonly<Record<string, Style>>

export type StyleName = keyof typeof STYLES

/** Whether long words go on in the next line. */
export const isWrapped = (name: StyleName): boolean => STYLES[name].border && STYLES[name].format === 'general'

const NAMES = Object.keys(STYLES)
/** Number 0 is the style of cells without one. */
export const styleNumber = (name: StyleName): number => NAMES.indexOf(name) + 1

const FONTS: Readonly<Record<Font, string>> = {
  plain: '',
  bold: '<b/>',
  italic: '<i/>',
  title: '<b/>',
  struck: '<strike/>',
}
const FONT_NAMES: readonly Font[] = ['plain', 'bold', 'italic', 'title', 'struck']
const FORMATS: Readonly<Record<Format, number>> = { general: 0, money: 164, percent: 165, date: 166 }

const fontXml = (font: Font): string =>
  `<font>${FONTS[font]}<sz val="${font === 'title' ? 14 : 11}"/><name val="Times New Roman"/><family val="1"/></font>`

const LINE = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>'

const xf = ({ font, format, align, border, ...rest }: Style): string => {
  const fill = 'shaded' in rest ? 2 : 0
  const wrap = format === 'general' ? ' wrapText="1"' : ''
  return (
    `<xf numFmtId="${FORMATS[format]}" fontId="${FONT_NAMES.indexOf(font)}" fillId="${fill}" borderId="${border ? 1 : 0}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment horizontal="${align}" vertical="center"${border ? wrap : ''}/></xf>`
  )
}

/** How Windows numbers languages: their marks part thousands in programs that go by the file. */
const LOCALES: Readonly<Record<Language, string>> = { vi: '[$-42A]', en: '[$-409]' }

export const stylesXml = (language: Language): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="3"><numFmt numFmtId="164" formatCode="${LOCALES[language]}#,##0;[Red]${LOCALES[language]}-#,##0"/>` +
  `<numFmt numFmtId="165" formatCode="${LOCALES[language]}0.0%"/>` +
  '<numFmt numFmtId="166" formatCode="dd/mm/yyyy"/></numFmts>' +
  `<fonts count="${FONT_NAMES.length}">${FONT_NAMES.map(fontXml).join('')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${LINE}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${NAMES.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `${Object.values(STYLES).map(xf).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
