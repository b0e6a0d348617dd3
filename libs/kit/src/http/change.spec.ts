import { ApiProperty } from '@nestjs/swagger';
import { Change, Read } from './change.js';
import { pageView } from './page.js';

class LetterView {
  @ApiProperty() id!: string;
  @ApiProperty({ required: false }) sender?: string;
}
const letter = { id: '1', sender: '衡鉴' };
const more = { ...letter, recipient: 'office@example.cn' };

class LettersHttp {
  @Read('shown', LetterView, 'Show a letter')
  shown() {
    return letter;
  }

  @Read('listed', pageView(LetterView), 'List letters')
  async listed() {
    return Promise.resolve({ items: [letter], next: null });
  }

  // @ts-expect-error the answer has more than its view
  @Read('more', LetterView, 'Show a letter')
  more() {
    return more;
  }

  // @ts-expect-error one of the list has more than its view
  @Read('listed-more', pageView(LetterView), 'List letters')
  listedMore() {
    return { items: [more], next: null };
  }

  // @ts-expect-error the answer has less than its view
  @Change('POST', '', LetterView, 'Send a letter')
  less() {
    return { sender: '衡鉴' };
  }
}

test('an answer with more or less than its view does not compile', () => {
  expect(Object.getOwnPropertyNames(LettersHttp.prototype)).toHaveLength(6);
});
