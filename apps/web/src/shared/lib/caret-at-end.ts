// Editing goes on where the words end: a browser puts the caret of a field focused by the page before them.
export const caretAtEnd = ({ currentTarget }: React.FocusEvent<HTMLInputElement | HTMLTextAreaElement>): void =>
  currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length)
