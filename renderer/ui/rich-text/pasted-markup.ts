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

/** A number or letter with the sign that closes it; a bullet of Word's symbol fonts is a bare letter such as o or l. */
const numberMark =
  /^\s*[(（]?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[.)、）．]/iu
const bulletMark = /^\s*[\u00B7\u2022\u25CF\u25AA\uF0B7\uF0A7o§–-]\s/u

interface OpenList {
  readonly element: HTMLElement
  readonly level: number
  readonly tag: 'ol' | 'ul'
}

/** Word pastes list items as paragraphs of class MsoListParagraph, with the level as a style and the mark as text. */
function turnWordParagraphsIntoLists(page: Document): void {
  let open: OpenList[] = []
  for (const paragraph of [...page.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"]')]) {
    const level = levelOf(paragraph)
    const tag: OpenList['tag'] = numberMark.test(takeMark(paragraph)) ? 'ol' : 'ul'
    if (paragraph.previousElementSibling !== open[0]?.element) open = []
    open = open.filter((list) => list.level < level || (list.level === level && list.tag === tag))
    const parent = open.at(-1)
    const list = parent?.level === level ? parent : { element: page.createElement(tag), level, tag }
    if (parent === undefined) paragraph.before(list.element)
    else if (list !== parent) (parent.element.lastElementChild ?? parent.element).append(list.element)
    if (list !== parent) open.push(list)

    const item = page.createElement('li')
    const inner = page.createElement('p')
    inner.append(...paragraph.childNodes)
    item.append(inner)
    list.element.append(item)
    paragraph.remove()
  }
}

/** From 1; `mso-list:l0 level2 lfo1` says it. */
function levelOf(paragraph: HTMLElement): number {
  return Number(/mso-list:[^;]*\blevel(\d)/i.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 1)
}

/** Removes the mark of a list item and answers it. Word names it; other programs leave it at the start of the text. */
function takeMark(paragraph: HTMLElement): string {
  const marks = [...paragraph.querySelectorAll('span[style*="mso-list:Ignore" i]')]
  const named = marks.map((mark) => mark.textContent).join('')
  for (const mark of marks) mark.remove()
  const [first] = [...paragraph.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  if (first === undefined || first.previousSibling?.nodeType === Node.ELEMENT_NODE) return named
  const text = first.nodeValue ?? ''
  const found = named === '' ? (numberMark.exec(text) ?? bulletMark.exec(text))?.[0] : undefined
  first.nodeValue = text.slice(found?.length ?? 0).replace(/^\s+/, '')
  return found ?? named
}
