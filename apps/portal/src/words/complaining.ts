import { catalogue } from './catalogue.js';

/** The ways of complaints and reports. */
export const complaining = catalogue({
  title: ['投诉和举报怎样办理', 'How complaints and reports work'],
  lead: [
    '对咨询机构公开的信息有异议，或者认为机构、人员有不当行为的，任何人都可以提出，并附上证据。',
    'Anyone who doubts what an agency disclosed, or knows of misconduct of an agency or a person, may say so, with evidence.',
  ],
  difference: ['投诉与举报的区别', 'A complaint is not a report'],
  kinds: {
    complaint: ['投诉', 'Complaint'],
    report: ['举报', 'Report'],
  },
  kindText: {
    complaint: [
      '投诉转给被投诉的机构，由机构回应并提供证据；协商不成的，专家依据双方的证据裁定。机构会看到您写的事实和证据；除非您选择实名，看不到您是谁。在机构的主页上提出。',
      'A complaint goes to the agency, which answers with evidence; what stays unresolved goes to experts, who rule on the evidence of both sides. The agency reads the facts and the evidence; it learns who you are only if you file under your real name. You file it on the page of the agency.',
    ],
    report: [
      '举报由联盟直接核实，不转给被举报的机构；举报人的身份和材料不向其透露，机构只能看到联盟另行拟写的事项。在机构的主页上提出。',
      'A report is verified by the alliance itself and not passed on: neither who reports nor the material reaches the agency, which reads only what the alliance words anew. You file it on the page of the agency.',
    ],
  },
  deadlines: ['期限', 'Deadlines'],
  step: ['环节', 'Step'],
  term: ['期限', 'Time'],
  acceptance: ['联盟决定是否受理，不予受理的说明理由', 'The alliance accepts, or declines with a reason'],
  answer: ['机构回应', 'The agency answers'],
  mediation: ['调解（双方愿意的）', 'A mediation, if both sides want one'],
  ruling: ['专家裁定', 'The experts rule'],
  verification: ['联盟核实举报', 'The alliance verifies a report'],
  compute: ['算一算', 'Work it out'],
  deadlineText: [
    '期限从上一环节完成的次日起算；最后一日是休息日的，顺延到其后的第一个工作日。是否按期办理向社会公开。',
    'Each begins on the day after the step before it. A last day that is off moves to the first day after it. Whether each was met is public.',
  ],
  course: ['机构回应以后', 'After the answer'],
  courseText: [
    '投诉人可以对回应提出一次意见。双方愿意的，联盟组织调解，裁定的期限中止；双方的方案只有双方和调解员可以看到。未达成一致的，由抽取的专家裁定。对裁定不服的，任何一方可以在期限内申请复议一次，由其他专家重新裁定。',
    'The complainant may comment on the answer once. If both sides want it, the alliance mediates, and the time for the ruling is suspended; only the parties and the mediator read the offers. Without an agreement a panel of experts rules. Either party may then ask once, in time, that other experts rule anew.',
  ],
  states: ['状态的含义', 'What each state means'],
  stateText: {
    filed: ['投诉已经收到，联盟正在决定是否受理。', 'It has arrived, and the alliance decides whether to accept it.'],
    accepted: ['联盟已经受理，机构应在期限内回应。', 'The alliance accepted it, and the agency has to answer in time.'],
    declined: ['联盟不予受理，理由写明。', 'The alliance declined it and says why.'],
    answered: ['机构已经回应，等待专家裁定。', 'The agency has answered, and the experts have yet to rule.'],
    mediating: [
      '联盟正在组织双方调解，裁定的期限中止。',
      'The parties are being mediated, and the time for the ruling is suspended.',
    ],
    settled: [
      '双方已经达成一致，不再裁定，不影响评级。',
      'The parties have agreed. Nobody rules, and the rating is not touched.',
    ],
    ruled: [
      '专家已经裁定：成立的注明情节，在评级中扣分；不成立的不影响机构。',
      'The experts have ruled. What is upheld has a severity and costs points in the rating; what is dismissed costs nothing.',
    ],
  },
  same: [
    '就同一事实的多次投诉合并为一件。经核实的虚假信息和不当行为向社会公布。',
    'Filings about the same facts are one. Verified falsehood and misconduct are announced to the public.',
  ],
});
