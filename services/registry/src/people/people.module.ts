import { Module } from '@nestjs/common';
import { ChangeEmailHttp } from './change-email.http.js';
import { ChangeEmail } from './change-email.js';
import { EndEmploymentHttp } from './end-employment.http.js';
import { EndEmployment } from './end-employment.js';
import { ExpireCertificateDeadline } from './expire-certificate.deadline.js';
import { ExpireCertificate } from './expire-certificate.js';
import { FindPersonsGrpc } from './find-persons.grpc.js';
import { FindPersons } from './find-persons.query.js';
import { ReadCertificates } from './read-certificates.query.js';
import { ReadEmployments } from './read-employments.query.js';
import { ReadPeopleHttp } from './read-people.http.js';
import { RecordCertificateGrpc } from './record-certificate.grpc.js';
import { RecordCertificate } from './record-certificate.js';
import { RecordCertificatesGrpc } from './record-certificates.grpc.js';
import { RecordCertificates } from './record-certificates.js';
import { RecordConsultantHttp } from './record-consultant.http.js';
import { RecordConsultant } from './record-consultant.js';
import { RenewLateConsumer } from './renew-late.consumer.js';
import { RevokeCertificateGrpc } from './revoke-certificate.grpc.js';
import { RevokeCertificate } from './revoke-certificate.js';
import { StartEmploymentHttp } from './start-employment.http.js';
import { StartEmployment } from './start-employment.js';

/** R9 1: consultants, their employments and certificates. */
@Module({
  controllers: [
    RenewLateConsumer,
    RecordConsultantHttp,
    ChangeEmailHttp,
    ReadPeopleHttp,
    StartEmploymentHttp,
    EndEmploymentHttp,
    FindPersonsGrpc,
    RecordCertificateGrpc,
    RecordCertificatesGrpc,
    RevokeCertificateGrpc,
  ],
  providers: [
    RecordConsultant,
    ChangeEmail,
    StartEmployment,
    EndEmployment,
    ReadEmployments,
    FindPersons,
    RecordCertificate,
    RecordCertificates,
    RevokeCertificate,
    ExpireCertificate,
    ExpireCertificateDeadline,
    ReadCertificates,
  ],
})
export class PeopleModule {}
