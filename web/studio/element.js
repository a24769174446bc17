/** Elements made in code: the page has no templates. */

/**
 * `on` holds listeners, `text` is set as text, `true` is an attribute without a value; false and undefined are left out.
 * @typedef {Record<string, string | number | boolean | undefined | Record<string, (event: any) => void>>} Attributes
 */

/**
 * Makes an element.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {...(Node | string | false | undefined)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue
    if (typeof value === 'object') for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener)
    else if (name === 'text') made.textContent = String(value)
    else if (name.startsWith('--')) made.style.setProperty(name, String(value))
    else made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== false && child !== undefined))
  return made
}

/**
 * An element that the page is known to have.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no #${id}`)
  return found
}
