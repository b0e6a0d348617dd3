import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grpcServices } from '@heng/contracts/proto';
import fc from 'fast-check';
import { freePorts, handIn, readSample, serviceNames, startSuite, type Suite } from '@heng/local';
import { type Call, callsOf, clientOf, faultOfCall, methodsOf } from './fuzz/calls.js';
import { knownOf } from './fuzz/known.js';
import { nameOf, type Operation, operationsOf } from './fuzz/operations.js';
import { partOf } from './fuzz/part-of.js';
import { type Known, type Request, requestsTo, ROLES } from './fuzz/requests.js';
import { faultOf } from './fuzz/send.js';

jest.setTimeout(3_600_000);

/** The same requests each time; other ones with FUZZ_SEED, more with FUZZ_MINUTES. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_131);
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 1);
const MOST_MS = minutes * 60_000;
/** The requests to each operation in a round. */
const IN_ROUND = 15;
const ROUNDS = 4 * Math.ceil(minutes);

let dataDir: string;
let suite: Suite;
let operations: Operation[];
let known: Known;
const tokens = new Map<string, string | undefined>();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'heng-fuzz-'));
  await chmod(dataDir, 0o711);
  const whole = await readSample(join(import.meta.dirname, '../samples/2026-H1'));
  const { projects, objections, complaints } = whole.rows;
  const [{ agency, enterprise }] = projects.slice(0, 1) as [(typeof projects)[number]];
  const sample = partOf(
    whole,
    new Set([agency, ...[...objections, ...complaints.slice(0, 3)].map((row) => row.agency)]),
  );
  const until = new AbortController().signal;
  const startOn = sample.plan.span.from;
  suite = await startSuite({ dataDir, ports: await freePorts(), startOn, say: () => undefined, until });
  await handIn(suite, sample, { dataDir, until });
  operations = (await Promise.all(serviceNames.map(operationsOf))).flat();
  known = await knownOf(suite, operations);
  const orgs: Record<string, string> = { agency, enterprise, regulator: '11110000MB0DEM009D' };
  for (const name of ROLES) {
    const [role, subsystem] = name.split('/') as ['agency', 'assessment'?];
    const claims = {
      sub: `fuzz:${role}`,
      roles: [role],
      ...(orgs[role] && { org: orgs[role] }),
      ...(subsystem && { subsystem }),
    };
    tokens.set(name, name === 'public' ? undefined : await suite.token(claims));
  }
});
afterAll(async () => {
  await suite.stop();
  await rm(dataDir, { recursive: true, force: true });
});

type Subject = Readonly<{ name: string; firstFault: (seed: number) => Promise<string | undefined> }>;

/** An operation, with the requests to it and the fault of an answer. */
const subject = <T>(
  name: string,
  asked: fc.Arbitrary<T>,
  faultOf: (one: T) => Promise<string | undefined>,
): Subject => ({
  name,
  async firstFault(seed) {
    let found: string | undefined;
    const property = fc.asyncProperty(asked, async (one) => {
      found = await faultOf(one);
      return found === undefined;
    });
    const { failed, counterexample } = await fc.check(property, { seed, numRuns: IN_ROUND, endOnFailure: true });
    return failed ? `${found}, asked ${JSON.stringify(counterexample?.[0]).slice(0, 800)}` : undefined;
  },
});

/** Asks all services at once, each operation in every round; rounds end when the time is over, but the first one is whole. */
async function faultsOf(services: readonly (readonly Subject[])[]): Promise<Record<string, string>> {
  const faults: Record<string, string> = {};
  const end = performance.now() + MOST_MS;
  await Promise.all(
    services.map(async (subjects) => {
      for (let round = 0; round < ROUNDS && (round === 0 || performance.now() < end); round++)
        for (const { name, firstFault } of subjects) {
          const fault = await firstFault(seed + round);
          if (fault !== undefined) faults[name] ??= fault;
        }
    }),
  );
  return faults;
}

test('no call of any method gets a fault of ours or a late answer', async () => {
  const clients = grpcServices.map((service) => clientOf(suite.grpc[service]!));
  const subjects = grpcServices.map((service, i) =>
    methodsOf(service).map((method) =>
      subject(method.name, callsOf(method, known, ROLES), (call: Call) =>
        faultOfCall(method, call, clients[i]!, tokens.get(call.role)),
      ),
    ),
  );
  expect(await faultsOf(subjects)).toEqual({});
  for (const client of clients) client.close();
});

test('no request to any operation gets a fault of ours, a late answer, or a long refusal', async () => {
  const subjects = serviceNames.map((service) =>
    operations
      .filter((one) => one.service === service)
      .map((operation) =>
        subject(nameOf(operation), requestsTo(operation, known), (request: Request) =>
          faultOf(request, suite.urls[service], tokens.get(request.role)),
        ),
      ),
  );
  expect(await faultsOf(subjects)).toEqual({});
});
