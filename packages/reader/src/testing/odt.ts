// An OpenDocument text built in a test: only the parts that the reader looks at.

import { strToU8, zipSync } from 'fflate'

const NAMES = ['office', 'text', 'table', 'style', 'fo', 'xml', 'draw', 'loext']
  .map((name) => `xmlns:${name}="${name}"`)
  .join(' ')

export const odt = (body: string, styles = '', parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  })
