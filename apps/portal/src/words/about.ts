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
        '咨询人员的姓名只有在本人同意后才公开，本人可以随时撤回同意（个人信息保护法第十四、十五条）。',
        'A consultant’s name is public only with consent, which can be withdrawn at any time (PIPL 14, 15).',
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
    board: ['贯标进度', 'Progress board'],
    boardText: ['进度表可以按条件筛选后下载。', 'The board can be downloaded as filtered.'],
    columns: ['数据项', 'Columns'],
    column: ['名称', 'Name'],
    columnCode: ['字段', 'Field'],
    api: ['程序接口', 'API'],
    apiText: [
      '各服务提供 HTTP（OpenAPI）和 gRPC 接口，接口文档在各服务的 /docs 页面；接入办法见源代码中的 docs/integration.md。',
      'The services have APIs over HTTP (OpenAPI) and gRPC. Each describes its own under /docs; docs/integration.md in the source says how to begin.',
    ],
  },
});
