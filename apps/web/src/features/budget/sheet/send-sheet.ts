// What sends a spreadsheet, loaded with the first one.
export { sendSheet } from '@tiendo/api/client'
