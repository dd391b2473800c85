type TextField = HTMLInputElement | HTMLTextAreaElement

const isTextField = (element: Element | null): element is TextField =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')

/** The field of a form that words go into: the one that was last used, if it is one; else the one with this name. */
export function fieldFor(form: HTMLFormElement, last: Element | null, name: string): TextField | null {
  if (isTextField(last) && last.form === form && last.name !== '') return last
  const named = form.elements.namedItem(name)
  return named instanceof Element && isTextField(named) ? named : null
}

/** Puts words where the cursor is, as if they were typed: the form hears of it. */
export function insertText(field: TextField, words: string): void {
  field.focus()
  const at = field.selectionStart ?? field.value.length
  field.setRangeText(words, at, field.selectionEnd ?? at, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
