/**
 * Cleans markup from Word and other programs before the editor reads it: comments, conditional sections, styles and
 * Office's own elements go, and its list paragraphs become lists. Tables and real lists stay.
 */
export function cleanPastedMarkup(html: string): string {
  const parsed = new DOMParser().parseFromString(html.replaceAll(/<!--[\s\S]*?-->/g, ''), 'text/html')
  for (const element of parsed.querySelectorAll('style, script, meta, link, title, xml, img, object, iframe'))
    element.remove()
  for (const element of [...parsed.body.querySelectorAll('*')]) {
    // Office writes its own namespaced elements, such as o:p.
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes)
  }
  turnWordParagraphsIntoLists(parsed)
  return parsed.body.innerHTML
}

const listMark = /^(?:[\u00B7\u2022\u25CF\u25AA\uF0B7\uF0A7o§–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)、])\s*/iu

/** Word pastes list items as paragraphs of class MsoListParagraph with the mark as text. */
function turnWordParagraphsIntoLists(page: Document): void {
  let list: HTMLElement | null = null
  for (const paragraph of [...page.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"]')]) {
    const text = paragraph.textContent
    const isOrdered = /^\s*\(?\d/.test(text)
    const tag = isOrdered ? 'ol' : 'ul'
    if (list === null || paragraph.previousElementSibling !== list || list.tagName.toLowerCase() !== tag) {
      list = page.createElement(tag)
      paragraph.before(list)
    }
    for (const mark of paragraph.querySelectorAll('span[style*="mso-list:Ignore" i]')) mark.remove()
    const item = page.createElement('li')
    const inner = page.createElement('p')
    inner.append(...paragraph.childNodes)
    const first = inner.firstChild
    if (first?.nodeType === Node.TEXT_NODE && first.nodeValue !== null)
      first.nodeValue = first.nodeValue.replace(/^\s+/, '').replace(listMark, '')
    item.append(inner)
    list.append(item)
    paragraph.remove()
  }
}
