// What the rules about tasks say.

/** Which task is meant. */
export type AboutTask = { number: string | null; title: string }

export type TaskFindings = {
  'task/missing-lead': AboutTask
  'task/missing-timing': AboutTask
}
