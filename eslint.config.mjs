import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/gen/',
      '**/generated/',
      'boundaries/probes/',
      'docs/',
      '.nx/',
      '.heng/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Nest modules are classes without members; a non-null assertion is a claim that the line before proves.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', '**/test-*.ts', '**/test/**', 'libs/testing/**'],
    rules: {
      'max-lines-per-function': 'off',
      // Bodies of answers are whatever the service sent: the test says what they must be.
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    files: ['services/**/*.ts', 'libs/**/*.ts'],
    // Local servers and test beds are started from command lines; `main` reads the settings of a service.
    ignores: ['**/*.int-spec.ts', '**/*.spec.ts', 'libs/kit/src/main.ts', 'libs/servers/**', 'libs/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Settings are read once, in main.ts, and injected.',
        },
      ],
    },
  },
  {
    files: [
      'services/*/src/domain/**/*.ts',
      'libs/*/src/domain/**/*.ts',
      'libs/{assessment,legal-time,panel}/src/**/*.ts',
    ],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch', 'crypto'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'A rule is given its date.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'A rule is given its date.' },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'A rule is given its seed.',
        },
        {
          selector: 'FunctionDeclaration[async=true], ArrowFunctionExpression[async=true]',
          message: 'A rule does no I/O.',
        },
      ],
    },
  },
  {
    files: ['apps/portal/assets/*.js', 'e2e/pages/in-page.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['document', 'location', 'history', 'scrollTo', 'window', 'addEventListener', 'getComputedStyle'],
          ...['XMLHttpRequest', 'DOMParser', 'FormData', 'fetch'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', module: 'writable', URL: 'readonly' } },
  },
);
