// Pictures of pages among files, and in which order the pages stand: by name, as cameras and scanners number them.

export type PictureFile = { readonly id: string; readonly name: string; readonly file: File }

export const isPicture = ({ type, name }: Pick<File, 'type' | 'name'>): boolean => /^image\/(?:jpeg|png)$/.test(type) || /\.(?:jpe?g|png)$/i.test(name)

const byNumber = new Intl.Collator('vi', { numeric: true })

export const inOrder = <One extends { readonly name: string }>(files: readonly One[]): readonly One[] => [...files].sort((a, b) => byNumber.compare(a.name, b.name))

/** One step up or down; where there is no room for it, as they are. */
export const moved = <One>(all: readonly One[], at: number, by: 1 | -1): readonly One[] => {
  const [one, other] = [all[at], all[at + by]]
  if (one === undefined || other === undefined) return all
  return all.map((each, index) => (index === at ? other : index === at + by ? one : each))
}
