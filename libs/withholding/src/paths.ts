import type { Kind } from './domain.js';

const plural = { agency: 'agencies', enterprise: 'enterprises' } as const;

/** The value's English noun, and where a kind is reached. */
export function pathsOf({ asker, name, challenge, isListed, value }: Kind) {
  const owner = `${plural[asker]}/:id`;
  return {
    name: value.en,
    paths: {
      ofOwner: `${owner}/${name}s`,
      all: `${name}s`,
      one: `${name}s/:id`,
      challenged: isListed ? `${name}s/:id/challenges` : `${owner}/${challenge}s`,
      challenges: `${challenge}s`,
    },
  };
}
