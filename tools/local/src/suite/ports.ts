import { assertPortFree, freePort, isPortFree } from '@heng/servers';

/** The default ports on 127.0.0.1. */
const usual = {
  portal: 3000,
  registry: 3001,
  tracking: 3002,
  complaints: 3003,
  rating: 3004,
  notification: 3005,
  registryGrpc: 5001,
  trackingGrpc: 5002,
  complaintsGrpc: 5003,
  ratingGrpc: 5004,
  mail: 1025,
  mailPage: 1080,
  identity: 3080,
  postgres: 54329,
  nats: 42229,
} as const;
export type Ports = Readonly<Record<keyof typeof usual, number>>;
type PortName = keyof Ports;
const names = Object.keys(usual) as PortName[];

/** The setting that moves a port: `HENG_PORT_REGISTRY_GRPC`. */
export const settingOf = (name: PortName): string =>
  `HENG_PORT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** The default ports with the changes of the environment. @throws Error naming a setting that is no port */
export function configuredPorts(environment: NodeJS.ProcessEnv): Ports {
  return portsBy((name) => {
    const setting = environment[settingOf(name)];
    const port = Number(setting ?? usual[name]);
    if (Number.isInteger(port) && port > 0 && port < 65536) return port;
    throw new Error(`${settingOf(name)} is "${setting}", which is no port: set it to a number from 1 to 65535.`);
  });
}

/** The configured ports; when an unconfigured default port is taken, a free one instead. */
export async function availablePorts(environment: NodeJS.ProcessEnv): Promise<Ports> {
  const ports = configuredPorts(environment);
  const available = await Promise.all(
    names.map(async (name) => {
      const isChosen = environment[settingOf(name)] !== undefined;
      return isChosen || (await isPortFree(ports[name])) ? ports[name] : freePort();
    }),
  );
  return portsBy((name) => available[names.indexOf(name)]!);
}

/** Ports that are free now. */
export async function freePorts(): Promise<Ports> {
  const free = new Set<number>();
  while (free.size < names.length) free.add(await freePort());
  const list = [...free];
  return portsBy((name) => list[names.indexOf(name)]!);
}

/** @throws Error in one sentence about the first port that is taken */
export async function assertPortsFree(ports: Ports): Promise<void> {
  await Promise.all(names.map((name) => assertPortFree(ports[name], name, settingOf(name))));
}

const portsBy = (portOf: (name: PortName) => number): Ports =>
  Object.fromEntries(names.map((name) => [name, portOf(name)])) as Ports;
