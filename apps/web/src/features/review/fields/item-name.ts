import { useWords } from '../../../shared/i18n/use-words.ts'
import type { ReviewItem } from '../model/review-items.ts'

/** "Nhiệm vụ II.1"; an item without a number goes by its kind alone. */
export const useItemName = (): ((item: ReviewItem) => string) => {
  const { t } = useWords()
  return (item) => {
    if (item.kind === 'document' || item.kind === 'budget') return t(`review.${item.kind}`)
    return t(`review.${item.kind}`, { number: item.number ?? '' }).trim()
  }
}
