import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { test as base, expect } from '@playwright/test'

const source = new URL('../../renderer/ui/rich-text/pasted-markup.ts', import.meta.url)
const code = `data:text/javascript;base64,${Buffer.from(
  stripTypeScriptTypes(readFileSync(source, 'utf8')),
).toString('base64')}`

/** `clean` runs the real function in a real page, where there is a DOM to parse with. */
const test = base.extend<{ readonly clean: (html: string) => Promise<string> }>({
  clean: async ({ page }, use) => {
    await use((html) =>
      page.evaluate(
        async ([module = '', markup = '']) => {
          const { cleanPastedMarkup } = (await import(module)) as {
            readonly cleanPastedMarkup: (html: string) => string
          }
          return cleanPastedMarkup(markup)
            .replaceAll(/<!--.*?-->/gs, '')
            .replaceAll(/\s*\n\s*/g, '')
        },
        [code, html],
      ),
    )
  },
})

/** What Word puts around the clipboard. */
const fromWord = (body: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Temp/filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; font-family:"等线";} --></style></head>
<body lang=ZH-CN><!--StartFragment-->${body}<!--EndFragment--></body></html>`

const item = (level: number, mark: string, text: string, place = 'Middle'): string =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${level * 21}pt;text-indent:-21.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
  lang=EN-US style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span style='font-family:"等线"'>${text}</span><o:p></o:p></p>`

const textOnly = (html: string): string =>
  html
    .replaceAll(/<\/?(?:span|b|i|o:p)\b[^>]*>/g, '')
    .replaceAll(
      / (?:class|style|lang|width|valign|border|cellspacing|cellpadding)=(?:"[^"]*"|\S+?)(?=[ >])/g,
      '',
    )

test('paragraphs of Word keep their words, quotes and emphasis, and lose what is Office’s own', async ({
  clean,
}) => {
  const html = await clean(
    fromWord(`<p class=MsoNormal><b><span lang=EN-US>“Quality first” — it’s</span></b>他说：“交期第一”。<o:p>&nbsp;</o:p></p>
      <v:shape id="_x0000_i1025"><v:imagedata src="file:///C:/Temp/image001.png"/></v:shape>
      <img width=10 src="file:///C:/Temp/image001.png"><script>alert(1)</script><iframe src="https://example.com"></iframe>`),
  )
  expect(html).toContain('“Quality first” — it’s')
  expect(html).toContain('他说：“交期第一”。')
  expect(html).toContain('<b>')
  expect(html).not.toMatch(/<(?:o:|v:|xml|style|script|img|iframe|link|meta)|file:|mso-style-parent/)
})

test('list paragraphs of Word become lists, nested as they were, numbered where they were', async ({
  clean,
}) => {
  const html = await clean(
    fromWord(
      [
        item(1, '1.', '一', 'First'),
        item(2, 'o', '甲'),
        item(2, 'o', '乙'),
        item(3, '§', '子'),
        item(1, '2.', '二', 'Last'),
        '<p class=MsoNormal>之间</p>',
        item(1, '·', '点', 'First'),
        item(1, '（一）', '章', 'Last'),
      ].join('\n'),
    ),
  )
  expect(textOnly(html)).toBe(
    '<ol><li><p>一</p><ul><li><p>甲</p></li><li><p>乙</p><ul><li><p>子</p></li></ul></li></ul></li>' +
      '<li><p>二</p></li></ol><p>之间</p><ul><li><p>点</p></li></ul><ol><li><p>章</p></li></ol>',
  )
})

test('a list that another program marks in its text loses the marks only', async ({ clean }) => {
  const plain = (text: string) => `<p class="MsoListParagraph">${text}</p>`
  expect(await clean([plain('1. Plan'), plain('2. Do'), plain('our own words')].join(''))).toBe(
    '<ol><li><p>Plan</p></li><li><p>Do</p></li></ol><ul><li><p>our own words</p></li></ul>',
  )
})

test('tables of Word and Excel keep every cell', async ({ clean }) => {
  const html = await clean(
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment-->
     <table border=0 cellpadding=0 cellspacing=0 width=144><col width=72><tr height=20><td class=xl65 width=72>数量</td><td x:num="12.5">12.5</td></tr>
     <tr><td colspan=2>合计<o:p></o:p></td></tr></table><!--EndFragment--></body></html>`,
  )
  expect(html.match(/<td/g)).toHaveLength(3)
  expect(
    html
      .replaceAll(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .filter(Boolean),
  ).toEqual(['数量', '12.5', '合计'])
  expect(html).toContain('colspan="2"')
})
