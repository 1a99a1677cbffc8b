/** Rows in pieces that one statement can carry: PostgreSQL takes 65535 values at most. None for no rows. */
export const inChunks = <T>(rows: readonly T[], size = 1000): T[][] => {
  const chunks: T[][] = []
  for (let from = 0; from < rows.length; from += size) chunks.push(rows.slice(from, from + size))
  return chunks
}
