// What sends a document, loaded with the first one: the first page does not carry it.
export { importDocument } from '@tiendo/api/client'
