import { Day, type Fact, Facts } from '../components/parts.js';
import { personNames } from '../web/names.js';
import { definePage } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { sayIn } from '../words/dates.js';

/** A certificate for an employer or staff, with the reason why it was renewed or not. */
export const showCertificate = definePage({
  path: '/certificates/:id',
  who: ['agency', 'alliance-staff'],
  load: async (visit) => {
    const path = { id: visit.params['id']! };
    const certificate = await answerOf(visit.services.registry.GET('/certificates/{id}', { params: { path } }));
    const nameOf = await personNames(visit, [certificate.personId]);
    return { certificate, name: nameOf(certificate.personId) };
  },
  view: ({ certificate, name }, visit) => {
    const { team: words } = visit.words;
    const { number, issuedOn, validUntil, state, renews, renewedBy, revokedOn, revocationReason, expiry } = certificate;
    const title = words.certificateOf(name);
    const link = (label: string, id: string | null, text: string): Fact[] =>
      id
        ? [
            [
              label,
              <a key={id} href={`/certificates/${id}`}>
                {text}
              </a>,
            ],
          ]
        : [];
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <Facts
            facts={[
              [words.number, number],
              [words.issued, <Day key="i" visit={visit} on={issuedOn} />],
              [words.validUntil, <Day key="v" visit={visit} on={validUntil} />],
              [
                words.state,
                <span key="s" className={state === 'valid' ? 'tag good' : 'tag bad'}>
                  {words.states[state]}
                </span>,
              ],
              ...link(words.renews, renews, words.earlier),
              ...link(words.renewedBy, renewedBy, words.later),
              ...(revokedOn ? [[words.revokedOn, <Day key="r" visit={visit} on={revokedOn} />] satisfies Fact] : []),
              ...(revocationReason ? [[words.revocation, revocationReason] satisfies Fact] : []),
              ...(expiry ? [[words.expiry, sayIn(visit.language, expiry)] satisfies Fact] : []),
            ]}
          />
          <h2>{words.renewal}</h2>
          <p>{words.renewalText}</p>
        </>
      ),
    };
  },
});
