import eslint from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { noRawText } from './eslint-rules/no-raw-text.ts'

const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**']
const configFiles = ['*.config.{js,ts}', '**/vite.config.ts', '.dependency-cruiser.cjs']

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one thing has one name everywhere.',
}
const clockAndChance = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'shared/ has no clock: take the moment as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'shared/ has no clock: take the moment as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'shared/ has no chance: take ids and random values as parameters.',
  },
]

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'coverage/', '.cache/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      // The root tsconfig.json includes every TypeScript file, tests too.
      parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': 'off',
      // Signatures of ports and drivers are promises even where an implementation answers at once.
      '@typescript-eslint/require-await': 'off',
      // Code points are what we mean where a text is spread.
      '@typescript-eslint/no-misused-spread': 'off',
      // A parameter named once still says what a caller gets back.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: 'error',
      // TypeScript knows which names exist, per environment (tsconfig/*.json).
      'no-undef': 'off',
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...clockAndChance] },
  },
  {
    files: [
      'shared/**/*.ts',
      'core/**/*.ts',
      'renderer/**/*.{ts,tsx}',
      'electron/**/*.ts',
      'browser-host/**/*.ts',
    ],
    ignores: tests,
    rules: { 'no-console': 'error' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: tests,
    plugins: { 'react-hooks': reactHooks, keyplan: { rules: { 'no-raw-text': noRawText } } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'keyplan/no-raw-text': 'error',
    },
  },
  {
    files: tests,
    rules: {
      // `expect(object.method)` and the like never call anything.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
    rules: { 'no-restricted-syntax': ['error', noDefaultExport], eqeqeq: 'error' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  // Scripts added to a page run there, where `window` is; launchers carry them as plain JavaScript.
  { files: ['tests/**/*.js'], languageOptions: { globals: { window: 'readonly' } } },
  { files: configFiles, rules: { 'no-restricted-syntax': 'off' } },
)
