import { catalogue } from './catalogue.js';

/** The pages about the platform itself. */
export const about = catalogue({
  accessibility: {
    title: ['无障碍声明', 'Accessibility'],
    aim: [
      '本平台的网页按照 WCAG 2.2 AA 级设计：可以只用键盘操作，可以放大到 400%，可以用读屏软件使用，也可以在不运行脚本的浏览器中使用。页面右上角可以切换大字版。',
      'The pages are made for WCAG 2.2 AA: they work by keyboard alone, enlarged to 400 %, with a screen reader, and without script. A link at the top right switches to large type.',
    ],
    tested: [
      '每次改动都用自动检查工具在浏览器中检查网页。自动检查不能发现所有问题，读屏软件的使用还没有由残障人士测试。',
      'Every change is checked in a browser by a tool. A tool does not find everything, and nobody with a disability has tested the pages with a screen reader yet.',
    ],
    limits: [
      '宽的表格可以左右滚动。下载的 Excel 和 CSV 文件按原始数据提供。',
      'Wide tables scroll sideways. Files of Excel and CSV are as the data are.',
    ],
    help: [
      '如果某个页面您不能使用，请向联盟工作人员说明页面的地址和遇到的困难；信息公开和投诉也可以由工作人员代为办理。',
      'If you cannot use a page, tell the staff of the alliance its address and what went wrong. They can also do for you what the page is for.',
    ],
  },
  privacy: {
    title: ['个人信息保护', 'Privacy'],
    what: ['我们处理哪些信息', 'What we process'],
    items: {
      names: [
        '咨询人员的姓名只有在本人同意后才公开，本人可以随时撤回同意（个人信息保护法第十四、十五条）。贯标企业为会签现场天数，可以看到本企业项目上记录的咨询人员姓名（第十三条第一款第二项）。',
        'A consultant’s name is public only with consent, which can be withdrawn at any time (PIPL 14, 15). An enterprise sees the names recorded on its own project, as it co-signs their days (PIPL 13 (2)).',
      ],
      addresses: [
        '电子邮箱只用于发送与您有关的信件，加密保存；密钥销毁后，任何人都不能再读出（第四十七条）。',
        'E-mail addresses serve only letters that concern you. They are kept encrypted, and nobody can read them once their key is destroyed (PIPL 47).',
      ],
      complaints: [
        '投诉可以不留姓名。您写下的事实和证据会给被投诉的机构看，邮箱不会。',
        'You may complain without a name. The agency sees the facts and the evidence, never your address.',
      ],
      feedback: [
        '企业的满意度评价只在满五家企业后合并公布，任何人不能从中看出单个企业的评价。',
        'Answers about satisfaction are published in batches of five enterprises or more, so that nobody can tell one answer.',
      ],
    },
    cookies: ['Cookie', 'Cookies'],
    cookieText: [
      '本站只使用必需的 Cookie：登录状态、表单安全、语言和字号。没有统计或广告 Cookie。浏览器里没有访问令牌。',
      'The pages set only cookies that they need: sign-in, forms, language, size of type. None is for statistics or advertising. No access token is in the browser.',
    ],
    rights: ['您的权利', 'Your rights'],
    rightsText: [
      '您可以查阅、更正、删除自己的信息，或者要求说明（第四十四至四十八条）。咨询人员可以用信件中的一次性链接办理，其他人请联系联盟工作人员。',
      'You may read, correct or delete what is about you, or ask for an explanation (PIPL 44 to 48). Consultants do so by the one-time links of their letters, others through the staff of the alliance.',
    ],
  },
  openData: {
    title: ['开放数据与接口', 'Open data and API'],
    lead: [
      '公开的数据可以整份下载，供分析和核对。',
      'What is public can be downloaded as a whole, to study or to check it.',
    ],
    register: ['咨询机构名录', 'Register of agencies'],
    records: (count: number) => [`共 ${count} 条`, `${count} records`],
    licence: ['许可', 'Licence'],
    columns: ['数据项', 'Columns'],
    column: ['名称', 'Name'],
    columnCode: ['字段', 'Field'],
    exports: ['可以下载的数据', 'What can be downloaded'],
    data: ['数据', 'Data'],
    formats: ['格式', 'Formats'],
    sets: {
      board: ['贯标进度一览表，可以先筛选', 'The progress board, also filtered'],
      knowledge: ['共享的知识成果及其文件', 'Shared knowledge, with its files'],
      announcements: ['公布的信息不实和不当行为', 'Announcements of falsehood and misconduct'],
      cases: [
        '办结的投诉和举报：事由、结果、情节、措施、办结季度和是否按期。没有机构、个人、编号、日期和原话',
        'Complaints and reports that ended: ground, outcome, severity, measures, quarter and punctuality, without agency, person, number, day or words',
      ],
      ratings: ['每项评级的依据，可以重新计算', 'The evidence of each rating, to compute it again'],
      calendar: ['工作日历', 'The working-day calendar'],
    },
    feeds: ['订阅', 'Feeds'],
    registerFeed: ['咨询机构名录的变更（Atom）', 'Changes of the register of agencies (Atom)'],
    knowledgeFeed: ['新的知识成果（Atom）', 'New shared knowledge (Atom)'],
    casesFeed: ['最近办结的投诉和举报（Atom）', 'Complaints and reports that ended last (Atom)'],
    verify: ['核对与验证', 'How to verify'],
    verifyText: [
      '打开任何一项公开的评级，选择“在本设备上重新计算”，即可在浏览器中或用命令行由依据重新算出级别和得分；信息公开的每一版都有校验值，可与公开的内容核对。',
      'Open any public rating and choose “Compute it again on this device”: grade and points follow from the evidence, in the browser or on a command line. Every revision of a disclosure has a hash that its content can be checked against.',
    ],
    api: ['程序接口', 'API'],
    apiText: [
      '各服务提供 HTTP（OpenAPI）和 gRPC 接口。每个服务的 /docs 是可以试用的接口文档，/openapi.json 是接口描述；接入办法见源代码中的 docs/integration.md，事件的含义和字段见 docs/events.md 和 docs/asyncapi.json。',
      'The services have APIs over HTTP (OpenAPI) and gRPC. Each describes its own under /docs, where it can be tried, and under /openapi.json. In the source, docs/integration.md says how to begin; docs/events.md and docs/asyncapi.json have every event and its fields.',
    ],
    service: ['服务', 'Service'],
    offers: ['提供的内容', 'What it offers'],
    services: {
      registry: ['机构、信息公开、人员、奖励、工作日历', 'Agencies, disclosures, people, merits, the calendar'],
      tracking: ['贯标企业、项目、进度、满意度', 'Enterprises, projects, the board, satisfaction'],
      complaints: ['投诉及其办理', 'Complaints and how they are handled'],
      rating: ['评级周期、评级、异议、推荐名单', 'Cycles, ratings, objections, the recommended list'],
      notification: ['信件', 'Letters'],
    },
  },
});
