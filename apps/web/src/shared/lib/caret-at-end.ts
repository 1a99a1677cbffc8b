// Editing goes on where the words end: a browser puts the caret of a field that the page itself focuses before them.
// Once, as the field appears: whoever selects its words later keeps the selection.

/** As the `ref` of a field. */
export const caretAtEnd = (field: HTMLInputElement | HTMLTextAreaElement | null): void => {
  if (field !== null && field === document.activeElement) field.setSelectionRange(field.value.length, field.value.length)
}
