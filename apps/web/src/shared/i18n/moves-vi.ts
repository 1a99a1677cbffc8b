// Labels of what would move, shown before a change is saved.

export const movesVi = {
  moves: {
    head: 'Thay đổi {{periods}} của {{works}} trong {{plans}}.',
    headHere: 'Thay đổi {{periods}} của {{works}}.',
    periods_one: '{{count}} kỳ',
    periods_other: '{{count}} kỳ',
    works_one: '{{count}} nhiệm vụ',
    works_other: '{{count}} nhiệm vụ',
    plans_one: '{{count}} kế hoạch',
    plans_other: '{{count}} kế hoạch',
    period: 'Kỳ',
    safe: 'Ngày an toàn',
    due: 'Hạn',
    rolled: 'Ngày dời',
    from: 'Bắt đầu',
    new: 'kỳ mới',
    gone: 'không còn kỳ này',
    spokenOf: 'đã có báo cáo',
    none: '—',
    noneSaid: 'không có',
    becomes: 'thành',
    more: 'Hiện thêm {{count}} nhiệm vụ',
    morePeriods: 'Hiện thêm {{count}} kỳ',
  },
}

/** The same keys in every language; the words are free. */
export type MovesLabels = { readonly [Group in keyof typeof movesVi]: { readonly [Key in keyof (typeof movesVi)[Group]]: string } }
