import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import type { ReviewItem } from '../model/review-items.ts'

/** "Nhiệm vụ II.1"; an item without a number goes by its kind alone. */
export const useItemName = (): ((item: ReviewItem) => string) => {
  const { t: d } = useDeskWords()
  return (item) => {
    if (item.kind === 'document' || item.kind === 'budget') return d(`review.${item.kind}`)
    return d(`review.${item.kind}`, { number: item.number ?? '' }).trim()
  }
}
