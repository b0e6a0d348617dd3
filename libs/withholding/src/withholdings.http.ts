import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Cause, Clock, CursorQuery, IfMatch, type Principal, RequestCause } from '@heng/kit';
import { requestBody, WithholdingQueueQuery, WithholdingReasonBody } from './bodies.js';
import type { Kind, Reader, Withholding } from './domain.js';
import { withholdingViewOf, withholdingViews } from './views.js';
import { Withholdings } from './withholdings.js';

const plural = { agency: 'agencies', enterprise: 'enterprises' } as const;

/** How a kind of value is withheld: by whose it is, decided by staff, read by both and, where that is listed, by anyone. */
export function withholdingsHttp(kind: Kind, fields: Readonly<{ Asked: Type; Value: Type }>): Type {
  const { asker, name, isListed, value } = kind;
  const { WithholdingView, WithholdingPage } = withholdingViews(kind, fields.Value);
  class Asked extends requestBody(kind, fields.Asked) {}
  const ofOwner = `${plural[asker]}/:id/${name}s`;

  @ApiTags(name.replace('-', ' '))
  @Controller()
  class WithholdingsHttp {
    constructor(
      private readonly withholdings: Withholdings,
      private readonly clock: Clock,
    ) {}

    @Post(ofOwner)
    @Access(asker)
    @ApiOperation({ summary: `Ask to withhold a ${value.en} as a trade secret` })
    @ApiCreatedResponse({ type: WithholdingView })
    async request(@Param('id', ParseUUIDPipe) id: string, @Body() asked: Asked, @RequestCause() cause: Cause) {
      return this.shown(await this.withholdings.request(id, asked, cause), 'owner');
    }

    @Get(ofOwner)
    @Access(...(isListed ? (['public'] as const) : ([asker, 'alliance-staff'] as const)))
    @ApiOperation({ summary: `What became of requests to withhold a ${value.en}, the latest first` })
    @ApiOkResponse({ type: WithholdingPage })
    async of(@Param('id', ParseUUIDPipe) id: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
      const { items, next, reader } = await this.withholdings.of(id, caller, cursor);
      return { items: items.map((one) => this.shown(one, reader)), next };
    }

    private shown(withholding: Withholding, reader: Reader) {
      return withholdingViewOf(kind, withholding, reader, this.clock.today());
    }
  }
  return WithholdingsHttp;
}
