// Lines out of chunks that are cut anywhere. Ends of lines may be \n or \r\n; the last needs none.

/** The complete lines of each chunk, together: as many as came, so that they are answered at once. */
export async function* lineBatches(chunks: AsyncIterable<string>): AsyncIterable<readonly string[]> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines.map(withoutReturn)
  }
  if (rest !== '') yield [withoutReturn(rest)]
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
