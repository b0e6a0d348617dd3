import { catalogue } from './catalogue.js';

/** The words of the messages between services that no handler took. */
export const deadLetters = catalogue({
  title: ['未处理的消息', 'Messages not taken'],
  lead: [
    '服务之间的消息未能处理时留在这里。排除故障后可以重新处理；重复处理不会造成影响。',
    'A message between services that was not taken stays here. Once the fault is mended, replay it; to repeat that does no harm.',
  ],
  none: ['没有未处理的消息。', 'Every message was taken.'],
  message: ['消息', 'Message'],
  from: ['来自', 'From'],
  at: ['时间', 'When'],
  fault: ['故障', 'Fault'],
  replay: ['重新处理', 'Replay'],
  replayLead: ['服务会再次处理这条消息。', 'The service takes the message once more.'],
});
