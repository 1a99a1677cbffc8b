// What the rules about headings and numbers say.

export type OutlineFindings = {
  'outline/gap': { missing: string; after: string; before: string; where: 'tasks' | 'budget' | 'sections' }
}
