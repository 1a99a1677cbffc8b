// Parts of a Word file beside its body, for tests: relations, styles, numbering, headers.

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** `[id, type, target]` each. */
export const relations = (...all: readonly (readonly [string, string, string])[]): string =>
  `<Relationships>${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** `[id, what is inside]` each, paragraph styles; the first is the default. */
export const styles = (...all: readonly (readonly [string, string])[]): string =>
  `<w:styles ${W}>${all.map(([id, inside], i) => `<w:style w:type="paragraph" w:styleId="${id}"${i === 0 ? ' w:default="1"' : ''}>${inside}</w:style>`).join('')}</w:styles>`

/** One list of its own for each array of levels `[format, text, what else]`; ids are 1, 2, … */
export const lists = (...all: readonly (readonly (readonly [string, string, string?])[])[]): string =>
  `<w:numbering ${W}>${all
    .map(
      (levels, i) =>
        `<w:abstractNum w:abstractNumId="${i + 1}">${levels
          .map(
            ([format, text, more = ''], level) =>
              `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
          )
          .join('')}</w:abstractNum>`,
    )
    .join(
      '',
    )}${all.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i + 1}"/></w:num>`).join('')}</w:numbering>`

export const part = (root: string, inside: string): string => `<w:${root} ${W}>${inside}</w:${root}>`
