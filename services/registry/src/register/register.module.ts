import { Module } from '@nestjs/common';
import { ReadAgencyPage } from './agency-page.query.js';
import { FeedHttp } from './feed.http.js';
import { ReadFeed } from './feed.query.js';
import { KeepRegisterConsumer } from './keep-register.consumer.js';
import { OpenDataHttp } from './open-data.http.js';
import { OpenData } from './open-data.query.js';
import { ReadAgenciesGrpc } from './read-agencies.grpc.js';
import { ReadAgencies } from './read-agencies.query.js';
import { ReadAgencyHttp } from './read-agency.http.js';
import { RegisterWatch } from './register-watch.js';
import { SearchAgenciesGrpc } from './search-agencies.grpc.js';
import { SearchAgenciesHttp } from './search-agencies.http.js';
import { SearchAgencies } from './search-agencies.query.js';
import { WatchAgenciesGrpc } from './watch-agencies.grpc.js';

/** The public register. */
@Module({
  controllers: [
    KeepRegisterConsumer,
    SearchAgenciesHttp,
    SearchAgenciesGrpc,
    ReadAgencyHttp,
    ReadAgenciesGrpc,
    WatchAgenciesGrpc,
    OpenDataHttp,
    FeedHttp,
  ],
  providers: [RegisterWatch, ReadAgencies, ReadAgencyPage, SearchAgencies, OpenData, ReadFeed],
})
export class RegisterModule {}
