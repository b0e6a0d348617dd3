import type { FeedbackSignalKind } from '@heng/contracts';

/** The meaning of each kind of signal, for staff. */
export const feedbackSignalTexts: Readonly<Record<FeedbackSignalKind, Readonly<{ zh: string; en: string }>>> = {
  'same-address': {
    zh: '反馈提交时的网络地址，与该机构用户使用的网络地址相同。',
    en: 'The answer came from a network address that users of the agency use, too.',
  },
  'same-device': {
    zh: '反馈提交时的设备，与该机构用户使用的设备相同。',
    en: 'The answer came from a device that users of the agency use, too.',
  },
  burst: {
    zh: '一小时以内，该机构的五个以上项目集中收到反馈。',
    en: 'Five or more projects of the agency were answered within an hour.',
  },
  'identical-text': {
    zh: '反馈的文字内容，与其他企业对该机构的反馈相同。',
    en: 'The text is that of another enterprise’s answer on the agency.',
  },
  'before-end': {
    zh: '项目结束之前即提交反馈，或者企业填写的结束日期晚于反馈日期。',
    en: 'The answer was attempted before the project ended, or says that it ended later than the answer was given.',
  },
  'basics-differ': {
    zh: '企业填写的项目基本信息与平台记录不一致。',
    en: 'The enterprise corrected the basic information that was recorded.',
  },
};
