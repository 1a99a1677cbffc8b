// One entry of a share's history as a line.

import type { HistoryEntry } from '@tiendo/api/client'
import { eventSentence, formatDate, type Language } from '@tiendo/text'
import { dayInVietnam } from '../../text/day.ts'

/** "20/11/2026 Nguyễn Văn A báo tiến độ 60%: “…”". */
export const historySentence = (entry: HistoryEntry, language: Language): string =>
  `${formatDate(dayInVietnam(entry.at.getTime()), language)} ${eventSentence(entry, language)}`
