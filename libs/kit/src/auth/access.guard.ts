import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Metadata } from '@grpc/grpc-js';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@heng/contracts';
import { JetStreamContext } from '../broker/event-handlers.js';
import { refuse } from '../refusals.js';
import { ACCESS, type Grant, type Principal, setPrincipal } from './access.js';
import { Tokens } from './tokens.js';

type Identity = Omit<Principal, 'role'>;
const ANYONE: Principal = { sub: 'public', role: 'public', roles: [] };

/**
 * Admits callers that the handler's `@Access` allows, and remembers the caller. Events come from the broker's own
 * users.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: Tokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() === 'rpc' && context.switchToRpc().getContext<unknown>() instanceof JetStreamContext)
      return true;
    const grants =
      this.reflector.getAllAndOverride<Grant[] | undefined>(ACCESS, [context.getHandler(), context.getClass()]) ?? [];
    setPrincipal(context, await this.admit(bearerOf(context), grants));
    return true;
  }

  private async admit(token: string | undefined, grants: readonly Grant[]): Promise<Principal> {
    if (token === undefined) {
      if (grants.includes('public')) return ANYONE;
      throw refuse('not-authenticated', { fault: 'no bearer token' });
    }
    const identity = await this.tokens.verify(token);
    const granted = grants.find((grant) => holds(identity, grant));
    if (granted) return { ...identity, role: granted.split('/')[0] as Actor['role'] };
    if (grants.includes('public')) return { ...identity, role: identity.roles[0] ?? 'public' };
    throw refuse('not-allowed', { allowed: grants.join(', ') });
  }
}

function holds({ roles, subsystem }: Identity, grant: Grant): boolean {
  const [role, name] = grant.split('/');
  return roles.some((own) => own === role) && (name === undefined || subsystem === name);
}

function bearerOf(context: ExecutionContext): string | undefined {
  const header =
    context.getType() === 'http'
      ? context.switchToHttp().getRequest<FastifyRequest>().headers.authorization
      : String(context.switchToRpc().getContext<Metadata>().get('authorization')[0] ?? '');
  return /^Bearer (.+)$/i.exec(header ?? '')?.[1];
}
