import { Body, Controller, Query, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  type Grant,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { requestBody, WithholdingReasonBody, WithholdingsQuery } from './bodies.js';
import type { Kind, Reader, Withholding } from './domain.js';
import { pathsOf } from './paths.js';
import { withholdingView, withholdingViewOf } from './views.js';
import { Withholdings } from './withholdings.js';

/** A kind's own fields in a request and in the answers. */
export type WithholdingFields = Readonly<{ Asked: Type; Value: Type }>;

/** How a kind of value is withheld: asked for by whose it is, decided by staff. */
export function withholdingsHttp(kind: Kind, { Asked, Value }: WithholdingFields): Type {
  const { asker, isListed } = kind;
  const { name, paths } = pathsOf(kind);
  const View = withholdingView(kind, Value);
  class WithholdingRequest extends requestBody(kind, Asked) {}
  const readers: [Grant, ...Grant[]] = isListed ? ['public'] : [asker, 'alliance-staff'];

  @ApiTags(kind.name.replace('-', ' '))
  @Controller()
  class WithholdingsHttp {
    constructor(
      private readonly withholdings: Withholdings,
      private readonly clock: Clock,
    ) {}

    @Change('POST', paths.ofOwner, View, `Ask to withhold a ${name} as a trade secret`)
    @Access(asker)
    async requestWithholding(@PathId() id: string, @Body() body: WithholdingRequest, @RequestCause() cause: Cause) {
      return this.shown('owner')(await this.withholdings.request(id, body, cause));
    }

    @Change('POST', `${paths.one}/grant`, View, `Grant that a ${name} is withheld, with reasons`)
    @Access('alliance-staff')
    async grantWithholding(@Changed() at: Changing, @Body() { reason }: WithholdingReasonBody) {
      return this.shown('staff')(await this.withholdings.grant(at, reason));
    }

    @Change('POST', `${paths.one}/refusal`, View, `Refuse to withhold a ${name}, with reasons: it is public`)
    @Access('alliance-staff')
    async refuseWithholding(@Changed() at: Changing, @Body() { reason }: WithholdingReasonBody) {
      return this.shown('staff')(await this.withholdings.refuse(at, reason));
    }

    @Change('POST', `${paths.one}/end`, View, `End a withholding, or withdraw the request: the ${name} is public again`)
    @Access(asker, 'alliance-staff')
    async endWithholding(@Changed() at: Changing, @Body() { reason }: WithholdingReasonBody) {
      return this.shown('owner')(await this.withholdings.end(at, reason));
    }

    @Read(
      paths.ofOwner,
      pageView(View),
      `List requests to withhold a ${name} and what became of them, the latest first`,
    )
    @Access(...readers)
    async listWithholdingsOf(@PathId() id: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
      const { items, next, reader } = await this.withholdings.of(id, caller, cursor);
      return { items: items.map(this.shown(reader)), next };
    }

    @Read(paths.all, pageView(View), 'List withholdings in a state, those first that are to be decided first')
    @Access('alliance-staff')
    async listWithholdings(@Query() { state, cursor }: WithholdingsQuery) {
      const { items, next } = await this.withholdings.inState(state, cursor);
      return { items: items.map(this.shown('staff')), next };
    }

    private shown(reader: Reader) {
      return (withholding: Withholding) => withholdingViewOf(kind, withholding, reader, this.clock.today());
    }
  }
  return WithholdingsHttp;
}
