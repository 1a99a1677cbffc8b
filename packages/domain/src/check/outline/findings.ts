// What the rules about headings and numbers say.

export type ListPlace = 'tasks' | 'budget' | 'sections'

export type OutlineFindings = {
  'outline/gap': { missing: string; after: string; before: string; where: ListPlace }
  'outline/repeated': { number: string; where: ListPlace; first: string; second: string }
  'outline/empty-section': { path: string; title: string }
  'outline/body-annex': { body: readonly string[]; annex: readonly string[]; bodyCount: number; annexCount: number }
}
