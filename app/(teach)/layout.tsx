// The same frame: who teaches here and who learns is a matter of the page, not of the person.
export { default } from '../(learn)/layout'
