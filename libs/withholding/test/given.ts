import type { Service } from '@heng/kit';
import type { As, TestBed } from '@heng/testing';
import type { Kind } from '../src/domain.js';

/** A value without a withholding, with its own owner. */
export type Value = Readonly<{
  ownerId: string;
  owner: As;
  /** The fields of a request besides reason, justification and last day. */
  asked: object;
  /** Publishes the value: the public reads it unless it is withheld. */
  publish(): Promise<unknown>;
  /** True when a reader sees the published value. */
  isShownTo(reader?: As): Promise<boolean>;
}>;

/** A service that withholds. */
export type Given = Readonly<{
  service: Service;
  kind: Kind;
  reason: string;
  /**
   * The paths of: an owner's withholdings, all withholdings, the challenges to a withholding or to an owner's value,
   * all challenges.
   */
  paths: Readonly<{
    of: (ownerId: string) => string;
    all: string;
    challenged: (ownerId: string, withholdingId: string) => string;
    challenges: string;
  }>;
  indexes: Readonly<{ of: string; all: string; challenged: string; challenges: string }>;
  codes: Readonly<{ notYours: string; notHidden: string; challengeDecided: string }>;
  prepare?(bed: TestBed): Promise<unknown>;
  value(bed: TestBed, n: number): Promise<Value>;
}>;
