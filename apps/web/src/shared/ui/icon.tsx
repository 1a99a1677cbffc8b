// A few line icons, drawn here: a set of a thousand would weigh more than the page.
const paths = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zm3.600-1.400L14 14',
  moon: 'M13 9.500A5.500 5.500 0 0 1 6.500 3 5.500 5.500 0 1 0 13 9.500z',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.500v1M8 13.500v1M1.500 8h1M13.500 8h1M3.400 3.400l.7.7M11.900 11.900l.7.7M12.600 3.400l-.7.7M4.100 11.900l-.7.7',
  keys: 'M2 4.500h12v7H2zM4.500 7h.01M7 7h.01M9.500 7h.01M11.800 7h.01M5 9.500h6',
  out: 'M6.500 2.500h-3v11h3M10 5l3 3-3 3M13 8H6',
  tasks: 'M2.500 4.200l1.200 1.200 2-2.300M2.500 10.700l1.200 1.200 2-2.300M8 4.500h6M8 11h6',
  plans: 'M4 1.800h5.500L13 5.300v8.900H4zM9.300 2v3.500H13M6 8.300h5M6 10.800h5',
  drafts: 'M2.500 2.500h7v5h-7zM2.500 10h5M2.500 13h4M9 13.500l4.500-4.500-1.500-1.500L7.500 12v1.500z',
  due: 'M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3M8 8.500v2l1.500.8',
  upload: 'M8 10.500v-8M4.800 5.500 8 2.300l3.200 3.200M2.500 10.500v3h11v-3',
  close: 'M3.500 3.500l9 9M12.500 3.500l-9 9',
  print: 'M4.500 6V2h7v4M4.500 11.500h-2V6h11v5.500h-2M4.500 9.500h7V14h-7z',
  waiting: 'M8 2.2a5.800 5.800 0 0 1 2.900.8M12.900 5a5.800 5.800 0 0 1 .8 3.800M12.700 11.300a5.800 5.800 0 0 1-2.600 2.100M7.200 13.800a5.800 5.800 0 0 1-3.100-1.600M2.500 9.800A5.800 5.800 0 0 1 2.600 6M4.200 3.600a5.800 5.800 0 0 1 1-.7M8 5.500V8l1.700 1.200',
  calendar: 'M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3M5 9h.01M8 9h.01M11 9h.01M5 11.300h.01M8 11.300h.01',
  money: 'M2 4.500h12v7H2zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM4.300 8h.01M11.700 8h.01',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  flag: 'M3.500 14V2.500h8l-1.500 3 1.500 3h-8',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
)
