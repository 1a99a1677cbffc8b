// The document's own words, in serif and quotation marks, never corrected.
export const Quote = ({ children, className = '' }: { readonly children: string; readonly className?: string }) => (
  <q className={`quote ${className}`}>{children}</q>
)
