/** The release of Node that Heng runs on, as package.json has it. */
export const NODE = 24;

/** @throws Error in one sentence when an older Node than that runs a program */
export function requireNode(version: string): void {
  if (Number.parseInt(version) < NODE)
    throw new Error(
      `Node ${version} is too old: Heng runs on Node ${NODE}, which npm start and npm run take from node_modules.`,
    );
}
