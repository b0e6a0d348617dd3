import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id, sealedEmail } from './event-fields.js';

/** The subjects of expertise *(default)*; experts also name the industries of GB/T 4754 that they know. */
export const expertiseSubjects = {
  'management-system': '两化融合管理体系',
  process: '业务流程与组织结构优化',
  technology: '信息技术应用',
  data: '数据开发利用',
  assessment: '评定与审核',
  consulting: '咨询服务管理',
  finance: '财务与审计',
  law: '法律与合规',
} as const;

export const expertRelations = ['employed', 'shareholder', 'adviser', 'kinship', 'other'] as const;

const expertId = id;
const span = {
  from: date.describe('The first day; with whom it is, it names this fact: told again, the later telling holds'),
  until: date.optional().describe('The last day, inclusive'),
};

export const ExpertEnrolled = defineEvent(
  'registry.expert-enrolled.v1',
  z.object({
    expertId,
    sub: z.string().describe('The sub of the expert’s tokens; opaque'),
    fields: z.array(z.string()).describe('Subjects of expertise and industries of GB/T 4754'),
    enrolledOn: date,
  }),
  { summary: 'Staff took an expert into the pool. The name stays in the registry.' },
);

export const ExpertContactChanged = defineEvent(
  'registry.expert-contact-changed.v1',
  z.object({ expertId, email: sealedEmail }),
  {
    summary: 'The address at which an expert is told of panels; for notification only.',
    sealed: { field: 'email', for: 'expertId' },
  },
);

export const ExpertContactForgotten = defineEvent(
  'registry.expert-contact-forgotten.v1',
  z.object({ expertId, forgottenOn: date }),
  {
    summary:
      'The address of an expert is deleted, as the expert left or staff took it back (PIPL 47): its keys are destroyed.',
    forgets: 'expertId',
  },
);

export const ExpertFieldsChanged = defineEvent(
  'registry.expert-fields-changed.v1',
  z.object({ expertId, fields: z.array(z.string()).describe('All of them, from now on'), changedOn: date }),
  { summary: 'An expert is asked about other fields from now on.' },
);

export const ExpertAffiliated = defineEvent(
  'registry.expert-affiliated.v1',
  z.object({ expertId, creditCode: z.string().describe('The organisation'), ...span }),
  { summary: 'An expert belongs, or belonged, to an organisation.' },
);

export const ExpertRelated = defineEvent(
  'registry.expert-related.v1',
  z.object({ expertId, agencyId: id, kind: z.enum(expertRelations), ...span }),
  { summary: 'An expert has, or had, an interest in an agency and recuses from what concerns it (R8).' },
);

export const ExpertSuspended = defineEvent(
  'registry.expert-suspended.v1',
  z.object({
    expertId,
    suspendedOn: date,
    until: date.optional().describe('The last day of a suspension that ends by itself'),
  }),
  { summary: 'An expert is not drawn for the time being.' },
);

export const ExpertReinstated = defineEvent(
  'registry.expert-reinstated.v1',
  z.object({ expertId, reinstatedOn: date }),
  { summary: 'An expert who was suspended or had left is drawn again.' },
);

export const ExpertLeft = defineEvent('registry.expert-left.v1', z.object({ expertId, leftOn: date }), {
  summary: 'An expert left the pool.',
});
