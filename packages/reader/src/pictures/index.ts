// The public names of @tiendo/reader/pictures: photographs and scanned pictures as one document.

export { documentOfPictures, type PictureFile } from './document-of-pictures.ts'
