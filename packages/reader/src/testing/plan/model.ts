// A plan as its author thinks of it, before any format: paragraphs with the numbers they show, and tables with merged
// cells. The same model written in every format has to give the same draft.

export type ModelParagraph = {
  readonly kind: 'paragraph'
  readonly text: string
  readonly strong: boolean
  /** Level 0: a part (I.), 1: an item (1.), 2: a point (a)). */
  readonly mark: { readonly level: number; readonly label: string } | null
}

export type ModelCell = {
  /** 1-based. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** Lines apart by `\n`. */
  readonly text: string
  /** Holds for each of the rows it reaches over: a format without merged cells says it in each. */
  readonly shared?: true
  /** A number that a word processor counts by itself. */
  readonly counted?: true
}

export type ModelTable = {
  readonly kind: 'table'
  /** Ruled where the plan's own; a letterhead and a foot are only laid out so. */
  readonly ruled: boolean
  readonly columns: number
  readonly rows: readonly (readonly ModelCell[])[]
}

export type ModelBlock = ModelParagraph | ModelTable

export type PlanModel = readonly ModelBlock[]

export const plain = (text: string, strong = false): ModelParagraph => ({ kind: 'paragraph', text, strong, mark: null })

export const cellAt = (column: number, text: string, columnSpan = 1, rowSpan = 1): ModelCell => ({
  column,
  columnSpan,
  rowSpan,
  text,
})
