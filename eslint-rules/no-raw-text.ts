import type { AST, Rule } from 'eslint'

/** Attributes of components and elements whose words are shown or read out. */
const shownAttributes = new Set([
  'label',
  'title',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'aria-valuetext',
  'alt',
  'description',
  'error',
  'message',
  'tooltip',
  'confirmLabel',
  'cancelLabel',
])

/** The kinds of expression this rule looks into, as the parser names them. */
type Shown =
  | { readonly type: 'Literal'; readonly value: unknown }
  | {
      readonly type: 'TemplateLiteral'
      readonly quasis: readonly { readonly value: { readonly raw: string } }[]
    }
  | { readonly type: 'ConditionalExpression'; readonly consequent: Shown; readonly alternate: Shown }
  | {
      readonly type: 'LogicalExpression'
      readonly operator: string
      readonly left: Shown
      readonly right: Shown
    }
  | {
      readonly type: 'BinaryExpression'
      readonly operator: string
      readonly left: Shown
      readonly right: Shown
    }
  | { readonly type: 'JSXExpressionContainer'; readonly expression: Shown }

interface Located {
  readonly loc: AST.SourceLocation
}
interface TextBetweenTags extends Located {
  readonly value: string
}
interface Braces extends Located {
  readonly expression: Shown
  readonly parent: { readonly type: string }
}
interface Attribute extends Located {
  readonly name: { readonly name: unknown }
  readonly value: Shown | null
}

const hasWords = (text: string): boolean => /\p{L}/u.test(text)

/** The words an expression itself puts on screen; calls and variables are somebody else's words. */
function rawText(node: Shown): string {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : ''
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => quasi.value.raw).join('')
    case 'ConditionalExpression':
      return rawText(node.consequent) + rawText(node.alternate)
    case 'LogicalExpression':
      return (node.operator === '&&' ? '' : rawText(node.left)) + rawText(node.right)
    case 'BinaryExpression':
      return node.operator === '+' ? rawText(node.left) + rawText(node.right) : ''
    case 'JSXExpressionContainer':
      return rawText(node.expression)
    default:
      return ''
  }
}

/**
 * Text a person reads comes from shared/i18n, in both languages. Finds words written straight into the screen: text
 * between tags, and attributes that are shown or read out.
 */
export const noRawText: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'text on screen comes from shared/i18n' },
    messages: {
      raw: "'{{text}}' is written straight into the screen: put it into both files of shared/i18n/locales and use t('namespace.key').",
    },
    schema: [],
  },
  create: (context) => {
    const check = ({ loc }: Located, text: string): void => {
      if (hasWords(text)) context.report({ loc, messageId: 'raw', data: { text: text.trim() } })
    }
    const listener: Record<string, unknown> = {
      JSXText: (node: TextBetweenTags) => {
        check(node, node.value)
      },
      JSXExpressionContainer: (node: Braces) => {
        if (node.parent.type !== 'JSXAttribute') check(node, rawText(node.expression))
      },
      JSXAttribute: (node: Attribute) => {
        const name = typeof node.name.name === 'string' ? node.name.name : ''
        if (shownAttributes.has(name) && node.value !== null) check(node, rawText(node.value))
      },
    }
    // ESLint's own types stop at plain JavaScript; these are the nodes its parser makes of JSX.
    return listener as Rule.RuleListener
  },
}
