import { ApiProperty } from '@nestjs/swagger';
import { asView } from './as-view.js';

class Named {
  @ApiProperty() name!: string;
}
class Described extends Named {
  @ApiProperty() state!: string;
  @ApiProperty({ required: false }) reason?: string;
}

test('a view has the properties that it and its parent describe, and no others', () => {
  const record = { name: '衡鉴', state: 'registered', email: 'office@example.cn' };
  expect(asView(Described, record)).toStrictEqual({ name: '衡鉴', state: 'registered' });
});
