import { serviceNames } from '@heng/local';
import type { Bed } from './bed.js';

/** Seconds from the start of a service's process until it is ready, and its memory then, MB (resident set). */
export async function startUp({ suite }: Bed): Promise<Record<string, { seconds: number; megabytes: number }>> {
  const figures: Record<string, { seconds: number; megabytes: number }> = {};
  for (const name of serviceNames) {
    await suite.services[name].stop();
    const began = performance.now();
    suite.services[name].start();
    await suite.services[name].ready();
    const seconds = (performance.now() - began) / 1000;
    const metrics = await (await fetch(`${suite.urls[name]}/metrics`)).text();
    const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
    figures[name] = { seconds, megabytes: bytes / 1024 / 1024 };
  }
  return figures;
}
