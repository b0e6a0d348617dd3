import type { ReactNode } from 'react';
import { z } from 'zod';
import { faultAt } from '../web/changes.js';
import type { Field, Values } from '../web/form.js';
import { part, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { solve } from './proof-in-browser.js';

const MINUTE_MS = 60_000;
/** Filings a minute for which the portal works, as their browsers run no script; all readers share them (ADR 0054). */
const WORKED_A_MINUTE = 6;
const PATIENCE_MS = 10_000;
/** The work that is nothing to a server. */
const SMALL = 10;

const challengeOf = ({ services }: Visit) => answerOf(services.complaints.GET('/filings/challenge', {}));

/** The proof of work goes along with the answers. */
export const proofField: Field = {
  ...{ kind: 'hidden', name: 'proof', label: '', optional: true },
  schema: z.string().max(4000),
};

/** The challenge that the browser of a reader without an account solves while the answers are checked. */
export async function challengePart(visit: Visit): Promise<ReactNode> {
  if (visit.user) return null;
  const { proof: words } = visit.words;
  const challenge = await part(challengeOf(visit));
  if (!('data' in challenge)) return null;
  return (
    <p
      className="proof hint"
      role="status"
      data-challenge={JSON.stringify(challenge.data)}
      data-working={words.working}
      data-done={words.done}
    />
  );
}

/** The header with the proof: of the browser, or, for one without script, of the portal. @throws Refused when too many ask */
export async function proofHeader({ proof }: Values, visit: Visit): Promise<{ 'Proof-Of-Work'?: string }> {
  if (visit.user) return {};
  return { 'Proof-Of-Work': proof || (await turn(() => workFor(visit))) };
}

async function workFor(visit: Visit): Promise<string> {
  const challenge = await challengeOf(visit);
  if (challenge.parameters.data.most > SMALL) takeTurn(visit);
  const proof = await solve(challenge, undefined, PATIENCE_MS);
  if (!proof) throw faultAt('', visit.words.proof.busy);
  return proof;
}

let worked: readonly number[] = [];
let last: Promise<unknown> = Promise.resolve();

function takeTurn({ words }: Visit): void {
  const since = Date.now() - MINUTE_MS;
  worked = worked.filter((at) => at > since);
  if (worked.length >= WORKED_A_MINUTE) throw faultAt('', words.proof.busy);
  worked = [...worked, Date.now()];
}

/** One after the other: a flood uses up one thread at most. */
function turn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
