import { Extension } from '@tiptap/core'

/** The page's title is level 1 and a section's title level 2, so a text's own headings begin at 3. */
const levelsAbove = 2

/** Tells assistive technology where a text's headings stand in the page, whatever element the editor draws. */
export const HeadingLevel = Extension.create({
  name: 'headingLevel',
  addGlobalAttributes: () => [
    {
      types: ['heading'],
      attributes: {
        levelInPage: {
          default: null,
          parseHTML: () => null,
          renderHTML: ({ level }: Record<string, unknown>) => ({ 'aria-level': Number(level) + levelsAbove }),
        },
      },
    },
  ],
})
