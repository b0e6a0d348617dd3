/**
 * The allowed imports. Each rule has a probe in boundaries/probes/<rule>/: a small tree that breaks it and nothing else;
 * boundaries/check-probes.mjs proves that the rule fires there.
 */
const SERVICE = '^services/([^/]+)/src/';
const TEST = '[.](spec|int-spec|e2e-spec)[.]ts$|/test-[^/]+[.]ts$|/test/';
const PURE_LIBS = '^libs/(contracts|legal-time|assessment|panel|search-keys)/(src|dist)/';
const FRAMEWORK_FREE = [
  '^libs/(contracts|legal-time|assessment|panel|search-keys)/',
  'node_modules/(zod|pinyin-pro|@noble/(hashes|curves))/',
];
const DOMAIN_OF_LIBS = '^libs/[^/]+/(src|dist)/domain([.](ts|js)$|/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'services-do-not-import-services',
      comment: 'A service can be deployed alone; what another must know travels as an event.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'libs-do-not-import-services',
      severity: 'error',
      from: { path: '^libs/', pathNot: TEST },
      to: { path: '^services/' },
    },
    {
      name: 'libs-do-not-import-tools',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^tools/' },
    },
    {
      name: 'the-portal-knows-services-by-their-apis',
      comment:
        'It calls them through the generated clients; its words and dates come from pure libraries. It reads settings as they do.',
      severity: 'error',
      from: { path: '^apps/', pathNot: TEST },
      to: {
        path: '^(services|tools|libs)/',
        pathNot:
          '^libs/(contracts|clients|legal-time|assessment)/|^libs/public-log/(src|dist)/domain/|^libs/kit/(src|dist)/read-settings[.]',
      },
    },
    {
      name: 'pure-libs-need-no-framework',
      comment: 'They run in services, command lines and browsers. Only the paths of the protos are for Node.',
      severity: 'error',
      from: { path: PURE_LIBS, pathNot: [TEST, '^libs/contracts/src/proto[.]ts$'] },
      to: { pathNot: FRAMEWORK_FREE },
    },
    {
      name: 'domain-of-libs-is-pure',
      comment: 'The rules of services import it.',
      severity: 'error',
      from: { path: DOMAIN_OF_LIBS, pathNot: TEST },
      to: { pathNot: [DOMAIN_OF_LIBS, ...FRAMEWORK_FREE] },
    },
    {
      name: 'domain-is-pure',
      comment: 'A rule needs no framework, no clock and no database: pass the value in.',
      severity: 'error',
      from: { path: `${SERVICE}domain/`, pathNot: TEST },
      to: { pathNot: [`${SERVICE}domain/`, ...FRAMEWORK_FREE, DOMAIN_OF_LIBS] },
    },
    {
      name: 'storage-sees-only-domain',
      severity: 'error',
      from: { path: `${SERVICE}storage/`, pathNot: TEST },
      to: { path: SERVICE, pathNot: `${SERVICE}(domain|storage)/` },
    },
    {
      name: 'use-cases-do-not-know-how-they-are-reached',
      severity: 'error',
      from: { path: SERVICE, pathNot: ['[.](http|grpc|consumer|deadline|module)[.]ts$', TEST] },
      to: { path: `${SERVICE}.*[.](http|grpc|consumer|deadline)[.]ts$` },
    },
    {
      name: 'phases-do-not-import-each-other',
      comment: 'The rule two phases need lives in domain/; what one triggers in another goes by event.',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/([^/]+)/', pathNot: [`${SERVICE}(domain|storage)/`, TEST] },
      to: { path: '^services/$1/src/[^/]+/', pathNot: '^services/$1/src/(domain|storage|$2)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/generated/|/gen/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
