// The same words in the same frame.
export { default } from '../(learn)/not-found'
