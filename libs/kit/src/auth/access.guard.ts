import { type CanActivate, type ExecutionContext, Injectable, Optional } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { type DiscoveryService, type MetadataScanner, Reflector } from '@nestjs/core';
import { PATTERN_HANDLER_METADATA, TRANSPORT_METADATA } from '@nestjs/microservices/constants.js';
import type { Metadata } from '@grpc/grpc-js';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@heng/contracts';
import { JetStreamContext } from '../broker/event-handlers.js';
import { JETSTREAM } from '../broker/jetstream.strategy.js';
import { mustBeReadable } from '../grpc/unreadable.js';
import { refuse } from '../refusals.js';
import { RequestCounts } from '../request-counts.js';
import { ACCESS, actorOf, type Grant, type Principal, setPrincipal } from './access.js';
import { Conflicts } from './conflicts.js';
import { type Identity, Tokens } from './tokens.js';

const ANYONE: Principal = { sub: 'public', role: 'public', roles: [] };

/** Admits the callers that `@Access` allows, and remembers the caller. Events come from the broker's own users. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: Tokens,
    private readonly counts: RequestCounts,
    @Optional() private readonly conflicts?: Conflicts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() === 'rpc' && context.switchToRpc().getContext<unknown>() instanceof JetStreamContext)
      return true;
    const grants =
      this.reflector.getAllAndOverride<Grant[] | undefined>(ACCESS, [context.getHandler(), context.getClass()]) ?? [];
    const token = bearerOf(context);
    const identity = token === undefined ? undefined : await this.tokens.verify(token);
    // The log of refusals knows the caller, too.
    if (identity) setPrincipal(context, withOwnRole(identity));
    if (identity && context.getType() === 'rpc') this.counts.admitCall(identity.sub);
    const caller = admit(identity, grants);
    const conflict = await this.conflicts?.of(actorOf(caller));
    setPrincipal(context, conflict ? { ...caller, conflict } : caller);
    if (context.getType() === 'rpc') mustBeReadable(context.switchToRpc().getData());
    return true;
  }
}

function admit(identity: Identity | undefined, grants: readonly Grant[]): Principal {
  const isPublic = grants.includes('public');
  if (!identity && isPublic) return ANYONE;
  if (!identity) throw refuse('not-authenticated', { fault: 'no bearer token' });
  const granted = grants.find((grant) => holds(identity, grant));
  if (granted) return { ...identity, role: granted.split('/')[0] as Actor['role'] };
  if (isPublic) return withOwnRole(identity);
  throw refuse('not-allowed', { allowed: grants.join(', ') });
}

const withOwnRole = (identity: Identity): Principal => ({ ...identity, role: identity.roles[0] ?? 'public' });

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

/** Refuses to start a service with a handler that does not declare its callers. */
export function requireAccess(discovery: DiscoveryService, scanner: MetadataScanner): void {
  const open = discovery.getControllers().flatMap(({ metatype }) => {
    if (!metatype || Reflect.hasMetadata(ACCESS, metatype)) return [];
    const prototype = metatype.prototype as Record<string, object>;
    return scanner
      .getAllMethodNames(prototype)
      .filter((name) => isReachable(prototype[name]!) && !Reflect.hasMetadata(ACCESS, prototype[name]!))
      .map((name) => `${metatype.name}.${name}`);
  });
  if (open.length > 0) throw new Error(`Every handler says who may call it: add @Access(...) to ${open.join(', ')}`);
}

function isReachable(method: object): boolean {
  const isHttp = Reflect.hasMetadata(METHOD_METADATA, method) && Reflect.hasMetadata(PATH_METADATA, method);
  const isRpc = Reflect.hasMetadata(PATTERN_HANDLER_METADATA, method);
  return isHttp || (isRpc && Reflect.getMetadata(TRANSPORT_METADATA, method) !== JETSTREAM);
}
