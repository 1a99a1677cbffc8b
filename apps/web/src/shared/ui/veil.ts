/** What lies between the page and what is opened over it: the page stays readable. */
export const veil = { color: '#10181c', backgroundOpacity: 0.32, blur: 0 }
