import { Module } from '@nestjs/common';
import { ChangeEmail } from './change-email.js';
import { ChangeEnterpriseHttp } from './change-enterprise.http.js';
import { ChangeIdentity } from './change-identity.js';
import { ReadEnterprisesHttp } from './read-enterprises.http.js';
import { ReadEnterprises } from './read-enterprises.query.js';
import { RegisterEnterpriseHttp } from './register-enterprise.http.js';
import { RegisterEnterprise } from './register-enterprise.js';

/** R4: the enterprises that are served. */
@Module({
  controllers: [RegisterEnterpriseHttp, ChangeEnterpriseHttp, ReadEnterprisesHttp],
  providers: [RegisterEnterprise, ChangeIdentity, ChangeEmail, ReadEnterprises],
})
export class EnterprisesModule {}
